package summit.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import summit.catalogue.CorpusData;
import summit.catalogue.CorpusException;
import summit.language.Language;

/**
 * The words of one language and what they are in another, weighted: how probable each translation
 * is. Read from {@code lexicon.<from>-<to>.tsv}, one word a line: {@code 감독 TAB
 * supervision:0.6|oversight:0.4}.
 *
 * @param from language tag of the words
 * @param to language tag of the translations
 * @param entries by word, in file order; the weights of a word add up to one
 */
public record Lexicon(String from, String to, Map<String, List<Translation>> entries) {
  private static final double ROUNDING = 0.02;

  public Lexicon {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** A translation and its share of the word's uses, above 0 and at most 1. */
  public record Translation(String word, double weight) {
    /** The translations in a cell as those of the file. */
    public static List<Translation> of(String cell) {
      return translations("a kept lexicon", 0, cell);
    }

    /** A cell as those of the file, with weights as exact as a float. */
    public static String cell(List<Translation> translations) {
      return translations.stream()
          .map(t -> t.word + ":" + (float) t.weight)
          .collect(Collectors.joining("|"));
    }
  }

  /** The lexicons that this module ships, one a pair of languages. */
  public static List<Lexicon> bundled() {
    List<Lexicon> lexicons = new ArrayList<>();
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        String file = "lexicon." + from.tag() + "-" + to.tag() + ".tsv";
        if (CorpusData.has(file)) {
          lexicons.add(read(file, from.tag(), to.tag(), CorpusData.open(file)));
        }
      }
    }
    return List.copyOf(lexicons);
  }

  /**
   * Reads a lexicon.
   *
   * @param file its name, for messages
   * @throws CorpusException for a bad row, by file and line
   */
  public static Lexicon read(String file, String from, String to, Reader text) {
    Map<String, List<Translation>> entries = new LinkedHashMap<>();
    try (BufferedReader lines = new BufferedReader(text)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
          throw new CorpusException(file, number, "a word, a tab and its translations expected");
        }
        if (entries.put(cells[0].strip(), translations(file, number, cells[1])) != null) {
          throw new CorpusException(file, number, "'" + cells[0].strip() + "' stands twice");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(from, to, entries);
  }

  private static List<Translation> translations(String file, long number, String cell) {
    List<Translation> translations = new ArrayList<>();
    double sum = 0;
    for (String item : cell.split("\\|", -1)) {
      int colon = item.lastIndexOf(':');
      String word = colon < 0 ? "" : item.substring(0, colon).strip();
      double weight = weight(file, number, item.substring(colon + 1));
      if (word.isEmpty() || weight <= 0) {
        throw new CorpusException(file, number, "'" + item + "' is no word:weight");
      }
      if (translations.stream().anyMatch(other -> other.word().equals(word))) {
        throw new CorpusException(file, number, "'" + word + "' stands twice");
      }
      translations.add(new Translation(word, weight));
      sum += weight;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new CorpusException(file, number, "the weights add up to " + sum + ", not to 1");
    }
    return List.copyOf(translations);
  }

  private static double weight(String file, long number, String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new CorpusException(file, number, "'" + text + "' is no weight");
    }
  }
}
