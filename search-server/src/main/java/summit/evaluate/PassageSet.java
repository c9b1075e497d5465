package summit.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passages and questions about them, as retrieval collections are traded: a line of JSON each.
 *
 * @param file the questions' file
 */
public record PassageSet(Path file, List<Text> passages, List<Question> questions) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A passage: {@code {"id": "b1", "text": "…"}}. */
  public record Text(String id, String text) {}

  /**
   * A question: {@code {"id": "q1", "set": "belebele", "text": "…", "rel": {"b1": 1}}}.
   *
   * @param set the collection it is from; empty where there is one only
   * @param relevant grade by passage
   */
  public record Question(String id, String set, String text, Map<PageKey, Integer> relevant) {}

  /**
   * Reads both files.
   *
   * @throws TableFault with file and line where one is not as it must be
   */
  public static PassageSet read(Path passages, Path questions) throws IOException {
    List<Text> texts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Line line : lines(passages)) {
      Text text = new Text(line.text("id"), line.text("text"));
      if (!ids.add(text.id())) {
        throw line.fault(TableFault.Kind.TWICE, text.id());
      }
      texts.add(text);
    }
    return new PassageSet(
        questions, texts, lines(questions).stream().map(PassageSet::question).toList());
  }

  private static Question question(Line line) {
    Map<PageKey, Integer> relevant = new LinkedHashMap<>();
    line.json()
        .path("rel")
        .properties()
        .forEach(one -> relevant.put(key(one.getKey()), one.getValue().asInt()));
    if (relevant.isEmpty()) {
      throw line.fault(TableFault.Kind.COLUMN, "rel");
    }
    return new Question(
        line.text("id"), line.json().path("set").asString(""), line.text("text"), relevant);
  }

  /** A passage as what is graded: a file of one page. */
  static PageKey key(String id) {
    return new PageKey(id, 1);
  }

  private static List<Line> lines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<String> all = Table.lines(file);
    for (int i = 0; i < all.size(); i++) {
      try {
        lines.add(new Line(file, i + 1, JSON.readTree(all.get(i))));
      } catch (JacksonException e) {
        throw new TableFault(file, i + 1, TableFault.Kind.JSON, "");
      }
    }
    return lines;
  }

  /**
   * A line of a file.
   *
   * @param number 1-based
   */
  private record Line(Path file, int number, JsonNode json) {
    String text(String name) {
      String text = json.path(name).asString("");
      if (text.isEmpty()) {
        throw fault(TableFault.Kind.COLUMN, name);
      }
      return text;
    }

    TableFault fault(TableFault.Kind kind, String detail) {
      return new TableFault(file, number, kind, detail);
    }
  }
}
