package summit.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import summit.language.Language;

/**
 * What a search engine answered: for each topic and query language, the pages in rank order.
 *
 * <p>On disk it is a TREC run, {@code topic Q0 page rank score tag}: a page is {@code file#number},
 * with white space of the name as {@code %20} and the like, and the tag ends with the language of
 * the query ({@code summit.ko}).
 */
public record Run(Map<Asked, List<Ranked>> answers) {
  private static final String TAG = "summit.";
  private static final int CELLS = 6;

  /** A topic as asked in one language. */
  public record Asked(String topic, Language language) {}

  /** A page and the score that placed it. */
  public record Ranked(PageKey page, double score) {}

  /** The pages of an answer in rank order; empty where it was not asked. */
  public Optional<List<PageKey>> pages(Asked asked) {
    return Optional.ofNullable(answers.get(asked))
        .map(ranked -> ranked.stream().map(Ranked::page).toList());
  }

  /** Writes it as a TREC run. */
  public void write(PrintWriter out) {
    answers.forEach(
        (asked, ranked) -> {
          for (int i = 0; i < ranked.size(); i++) {
            out.println(line(asked, i + 1, ranked.get(i)));
          }
        });
    out.flush();
  }

  private static String line(Asked asked, int rank, Ranked ranked) {
    return String.format(
        Locale.ROOT,
        "%s Q0 %s#%d %d %.6f %s%s",
        escaped(asked.topic()),
        escaped(ranked.page().file()),
        ranked.page().page(),
        rank,
        ranked.score(),
        TAG,
        asked.language().tag());
  }

  /**
   * Reads a TREC run that {@link #write} wrote.
   *
   * @throws TableFault with file and line where a line is not one of a run
   */
  public static Run read(Path file) throws IOException {
    Map<Asked, List<Ranked>> answers = new LinkedHashMap<>();
    List<String> lines = Table.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).strip().split("\\s+", -1);
      if (cells.length != CELLS) {
        throw new TableFault(file, i + 1, TableFault.Kind.CELLS, String.valueOf(cells.length));
      }
      Asked asked = new Asked(unescaped(cells[0]), language(file, i + 1, cells[5]));
      answers.computeIfAbsent(asked, key -> new ArrayList<>()).add(ranked(file, i + 1, cells));
    }
    return new Run(answers);
  }

  private static Language language(Path file, int line, String tag) {
    return Language.of(tag.substring(tag.lastIndexOf('.') + 1))
        .orElseThrow(() -> new TableFault(file, line, TableFault.Kind.COLUMN, tag));
  }

  private static Ranked ranked(Path file, int line, String[] cells) {
    int hash = cells[2].lastIndexOf('#');
    try {
      int page = Integer.parseInt(cells[2].substring(hash + 1));
      String name = hash < 0 ? "" : cells[2].substring(0, hash);
      return new Ranked(new PageKey(unescaped(name), page), Double.parseDouble(cells[4]));
    } catch (NumberFormatException e) {
      throw new TableFault(file, line, TableFault.Kind.NUMBER, cells[2] + " " + cells[4]);
    }
  }

  private static String escaped(String name) {
    return name.replace("%", "%25").replace(" ", "%20").replace("\t", "%09");
  }

  private static String unescaped(String name) {
    return name.replace("%09", "\t").replace("%20", " ").replace("%25", "%");
  }
}
