package summit.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.Language;

/**
 * One need, asked in one or more languages.
 *
 * @param queries query by language
 */
public record Topic(String id, Map<Language, String> queries) {
  private static final String PREFIX = "query_";

  public Topic {
    queries = Map.copyOf(queries);
  }

  /**
   * The topics of a table with a column {@code id} and a column {@code query_<tag>} a language;
   * other columns are for people.
   *
   * @throws TableFault with file and line where the table is not so
   */
  public static List<Topic> read(Path file) throws IOException {
    Table table = Table.read(file);
    int id = table.column("id");
    Map<Language, Integer> columns = columns(table);
    if (columns.isEmpty()) {
      throw new TableFault(file, 1, TableFault.Kind.COLUMN, PREFIX + Language.fallback().tag());
    }
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : table.rows()) {
      Map<Language, String> queries = new LinkedHashMap<>();
      columns.forEach((language, column) -> queries.put(language, table.cell(row, column)));
      queries.values().removeIf(String::isEmpty);
      Topic topic = new Topic(table.filled(row, id), queries);
      if (!ids.add(topic.id())) {
        throw table.fault(row, TableFault.Kind.TWICE, topic.id());
      }
      topics.add(topic);
    }
    return topics;
  }

  private static Map<Language, Integer> columns(Table table) {
    Map<Language, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (name.startsWith(PREFIX)) {
        Optional<Language> language = Language.of(name.substring(PREFIX.length()));
        if (language.isEmpty()) {
          throw new TableFault(table.file(), 1, TableFault.Kind.COLUMN, name);
        }
        columns.put(language.get(), i);
      }
    }
    return columns;
  }
}
