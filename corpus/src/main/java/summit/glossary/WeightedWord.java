package summit.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import summit.catalogue.CorpusException;

/**
 * A word that may stand for another, as a cell of a word list holds it: {@code supervision:0.6}.
 *
 * @param weight how probably it does, above 0 and at most 1
 */
public record WeightedWord(String word, double weight) {
  /** The words in a cell that {@link #cell} made. */
  public static List<WeightedWord> of(String cell) {
    return of("a kept list of words", 0, cell);
  }

  /** Words as a cell, with weights as exact as a float. */
  public static String cell(List<WeightedWord> words) {
    return words.stream()
        .map(each -> each.word + ":" + (float) each.weight)
        .collect(Collectors.joining("|"));
  }

  /**
   * The words in a cell of a file.
   *
   * @throws CorpusException for what is no word and weight, and for a word that stands twice
   */
  static List<WeightedWord> of(String file, long line, String cell) {
    List<WeightedWord> words = new ArrayList<>();
    for (String item : cell.split("\\|", -1)) {
      int colon = item.lastIndexOf(':');
      String word = colon < 0 ? "" : item.substring(0, colon).strip();
      double weight = weight(file, line, item.substring(colon + 1));
      if (word.isEmpty()) {
        throw new CorpusException(file, line, "'" + item + "' is no word:weight");
      }
      if (words.stream().anyMatch(other -> other.word.equals(word))) {
        throw new CorpusException(file, line, "'" + word + "' stands twice");
      }
      words.add(new WeightedWord(word, weight));
    }
    return List.copyOf(words);
  }

  /** A weight in a file. */
  static double weight(String file, long line, String text) {
    try {
      double weight = Double.parseDouble(text.strip());
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new CorpusException(file, line, "'" + text + "' is no weight above 0 and at most 1");
  }
}
