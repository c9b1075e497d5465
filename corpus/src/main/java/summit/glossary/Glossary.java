package summit.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.catalogue.CorpusData;
import summit.catalogue.CorpusException;

/** The concepts of the field and their words: columns are language tags, variants split by "|". */
public final class Glossary {
  private static final String FILE = "glossary.tsv";

  private final List<Concept> concepts;

  private Glossary(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  /** The glossary that this module ships. */
  public static Glossary bundled() {
    return read(CorpusData.open(FILE));
  }

  /**
   * Reads a glossary.
   *
   * @throws CorpusException for a bad row, by file and line
   */
  public static Glossary read(Reader text) {
    try (BufferedReader lines = new BufferedReader(text)) {
      return new Glossary(concepts(lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Concept> concepts(List<String> lines) {
    String[] columns = lines.getFirst().split("\t", -1);
    List<Concept> concepts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != columns.length) {
        throw new CorpusException(FILE, i + 1L, columns.length + " columns expected");
      }
      Map<String, List<String>> byTag = new HashMap<>();
      for (int column = 1; column < columns.length; column++) {
        List<String> variants = variants(cells[column]);
        for (String word : variants) {
          if (!words.add(columns[column] + ":" + word)) {
            throw new CorpusException(FILE, i + 1L, "'" + word + "' stands twice");
          }
        }
        byTag.put(columns[column], variants);
      }
      if (!ids.add(cells[0])) {
        throw new CorpusException(FILE, i + 1L, "duplicate id '" + cells[0] + "'");
      }
      concepts.add(new Concept(cells[0], byTag));
    }
    return concepts;
  }

  private static List<String> variants(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /** All concepts, in file order. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** All words of a language, in file order. */
  public List<String> words(String tag) {
    return concepts.stream().flatMap(concept -> concept.in(tag).stream()).toList();
  }
}
