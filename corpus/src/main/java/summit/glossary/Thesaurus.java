package summit.glossary;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import summit.catalogue.CorpusData;
import summit.catalogue.CorpusException;
import summit.language.Language;

/**
 * Words of one language that say much the same. Read from {@code thesaurus.<tag>.tsv}, a group a
 * line: {@code 0.9 TAB 사망|숨지다|죽다}.
 *
 * @param language tag of the words
 * @param groups in file order
 */
public record Thesaurus(String language, List<Group> groups) {
  private static final String EXPECTED = "a weight, a tab and two or more words expected";

  public Thesaurus {
    groups = List.copyOf(groups);
  }

  /**
   * Words any of which may stand for any other.
   *
   * @param weight in how many sentences it may, as a share above 0 and at most 1
   */
  public record Group(double weight, List<String> words) {}

  /** The thesauri that this module ships, one a language. */
  public static List<Thesaurus> bundled() {
    List<Thesaurus> thesauri = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "thesaurus." + language.tag() + ".tsv";
      if (CorpusData.has(file)) {
        thesauri.add(read(file, language.tag(), CorpusData.open(file)));
      }
    }
    return List.copyOf(thesauri);
  }

  /**
   * Reads a thesaurus.
   *
   * @param file its name, for messages
   * @throws CorpusException for a bad row, by file and line
   */
  public static Thesaurus read(String file, String language, Reader text) {
    List<Group> groups = new ArrayList<>();
    Set<Set<String>> known = new HashSet<>();
    WordRows.read(
        file,
        text,
        EXPECTED,
        (line, weight, cell) -> {
          Group group = new Group(WeightedWord.weight(file, line, weight), words(file, line, cell));
          if (!known.add(Set.copyOf(group.words()))) {
            throw new CorpusException(file, line, "the group stands twice");
          }
          groups.add(group);
        });
    return new Thesaurus(language, groups);
  }

  private static List<String> words(String file, long line, String cell) {
    List<String> words = Stream.of(cell.split("\\|", -1)).map(String::strip).toList();
    if (words.size() < 2 || words.contains("")) {
      throw new CorpusException(file, line, EXPECTED);
    }
    if (words.stream().distinct().count() < words.size()) {
      throw new CorpusException(file, line, "a word stands twice");
    }
    return words;
  }
}
