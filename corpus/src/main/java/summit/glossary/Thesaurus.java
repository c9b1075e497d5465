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
 * Words of one language that say much the same, and narrower ones. Read from {@code
 * thesaurus.<tag>.tsv}, a group a line: {@code 0.9 TAB 사망|숨지다|죽다}, or {@code 0.5 TAB 재해>지진|홍수},
 * where what says 지진 answers who asks for 재해, and not the other way round.
 *
 * @param language tag of the words
 * @param groups in file order
 */
public record Thesaurus(String language, List<Group> groups) {
  private static final String NARROWER = ">";
  private static final String EXPECTED = "a weight, a tab and two or more words expected";

  public Thesaurus {
    groups = List.copyOf(groups);
  }

  /**
   * Words and what may stand for them: each other, or narrower words.
   *
   * @param weight in how many sentences, as a share above 0 and at most 1
   * @param words any of these
   * @param others may be said by any of these
   */
  public record Group(double weight, List<String> words, List<String> others) {}

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
    Set<List<Set<String>>> known = new HashSet<>();
    WordRows.read(
        file,
        text,
        EXPECTED,
        (line, weight, cell) -> {
          Group group = group(file, line, WeightedWord.weight(file, line, weight), cell);
          if (!known.add(List.of(Set.copyOf(group.words()), Set.copyOf(group.others())))) {
            throw new CorpusException(file, line, "the group stands twice");
          }
          groups.add(group);
        });
    return new Thesaurus(language, groups);
  }

  private static Group group(String file, long line, double weight, String cell) {
    List<List<String>> sides =
        Stream.of(cell.split(NARROWER, -1))
            .map(side -> Stream.of(side.split("\\|", -1)).map(String::strip).toList())
            .toList();
    List<String> all = sides.stream().flatMap(List::stream).toList();
    if (all.size() < 2 || all.contains("") || sides.size() > 2) {
      throw new CorpusException(file, line, EXPECTED);
    }
    if (all.stream().distinct().count() < all.size()) {
      throw new CorpusException(file, line, "a word stands twice");
    }
    return new Group(weight, sides.getFirst(), sides.getLast());
  }
}
