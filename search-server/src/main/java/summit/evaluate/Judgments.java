package summit.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What judges said: the grade of each page they looked at, by topic. A page that nobody judged is
 * not relevant.
 */
public record Judgments(Map<String, Map<PageKey, Integer>> byTopic) {
  /**
   * The judgments of a table with the columns {@code id}, {@code file}, {@code page} and {@code
   * grade} (0 not relevant, more is better).
   *
   * @throws TableFault with file and line where the table is not so
   */
  public static Judgments read(Path file) throws IOException {
    Table table = Table.read(file);
    int id = table.column("id");
    int name = table.column("file");
    int page = table.column("page");
    int grade = table.column("grade");
    Map<String, Map<PageKey, Integer>> byTopic = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      PageKey key = new PageKey(table.filled(row, name), table.number(row, page, 1));
      Map<PageKey, Integer> grades =
          byTopic.computeIfAbsent(table.filled(row, id), topic -> new LinkedHashMap<>());
      if (grades.putIfAbsent(key, table.number(row, grade, 0)) != null) {
        throw table.fault(row, TableFault.Kind.TWICE, key.file() + " " + key.page());
      }
    }
    return new Judgments(byTopic);
  }

  /** The graded pages of a topic; none where nobody judged it. */
  public Map<PageKey, Integer> of(String topic) {
    return byTopic.getOrDefault(topic, Map.of());
  }

  /** Whether any page is relevant to a topic. */
  boolean relevant(String topic) {
    return of(topic).values().stream().anyMatch(grade -> grade > 0);
  }

  /** Every file that is named. */
  public SortedSet<String> files() {
    SortedSet<String> files = new TreeSet<>();
    byTopic.values().forEach(grades -> grades.keySet().forEach(key -> files.add(key.file())));
    return files;
  }
}
