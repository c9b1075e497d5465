package summit.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
    try (BufferedReader lines = new BufferedReader(text)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Group group = group(file, number, line);
        Set<String> words = new HashSet<>(group.words());
        if (words.size() < group.words().size()) {
          throw new CorpusException(file, number, "a word stands twice");
        }
        if (!known.add(words)) {
          throw new CorpusException(file, number, "the group stands twice");
        }
        groups.add(group);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Thesaurus(language, groups);
  }

  private static Group group(String file, long number, String line) {
    String[] cells = line.split("\t", -1);
    List<String> words =
        cells.length != 2
            ? List.of()
            : Stream.of(cells[1].split("\\|", -1)).map(String::strip).toList();
    if (words.size() < 2 || words.contains("")) {
      throw new CorpusException(file, number, "a weight, a tab and two or more words expected");
    }
    return new Group(WeightedWord.weight(file, number, cells[0]), words);
  }
}
