package summit.glossary;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public record Lexicon(String from, String to, Map<String, List<WeightedWord>> entries) {
  private static final double ROUNDING = 0.02;

  public Lexicon {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
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
    Map<String, List<WeightedWord>> entries = new LinkedHashMap<>();
    WordRows.read(
        file,
        text,
        "a word, a tab and its translations expected",
        (line, word, cell) -> {
          if (entries.put(word, translations(file, line, cell)) != null) {
            throw new CorpusException(file, line, "'" + word + "' stands twice");
          }
        });
    return new Lexicon(from, to, entries);
  }

  private static List<WeightedWord> translations(String file, long number, String cell) {
    List<WeightedWord> translations = WeightedWord.of(file, number, cell);
    double sum = translations.stream().mapToDouble(WeightedWord::weight).sum();
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new CorpusException(file, number, "the weights add up to " + sum + ", not to 1");
    }
    return translations;
  }
}
