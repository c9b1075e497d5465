package summit.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where and when a phrase turns up, summit by summit.
 *
 * @param text what was typed
 * @param names other names of it that were followed too
 * @param address the search behind the rows
 * @param rows earliest first
 * @param from first year of the timelines
 * @param to last year of the timelines
 */
public record AcrossView(
    String text,
    List<String> names,
    SearchAddress address,
    int documents,
    List<Row> rows,
    int from,
    int to,
    boolean complete) {
  /** Width of a timeline, in its own units. */
  public static final int WIDTH = 240;

  private static final int MARGIN = 8;

  public AcrossView {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** What was typed, for a heading. */
  public String said() {
    return SearchAddress.said(text);
  }

  /**
   * A summit or process.
   *
   * @param first the earliest document with a date
   * @param quotes the best passage in each language
   * @param countries where the row's documents come from, if from several countries one by one
   * @param dots documents by time
   */
  public record Row(
      String label,
      int documents,
      int passages,
      Optional<DocumentCard> first,
      List<Quote> quotes,
      List<Country> countries,
      List<Dot> dots,
      String url) {
    public Row {
      quotes = List.copyOf(quotes);
      countries = List.copyOf(countries);
      dots = List.copyOf(dots);
    }
  }

  /** What a document says. */
  public record Quote(DocumentCard document, PassageCard passage) {}

  /** Documents of one country. */
  public record Country(String label, int documents) {}

  /** A document on a timeline; the year has its fraction. */
  public record Dot(double year, String title) {}

  /** Where a moment stands on the timeline. */
  public String x(double year) {
    double part = (year - from) / (to + 1 - from);
    return String.format(Locale.ROOT, "%.1f", MARGIN + part * (WIDTH - 2 * MARGIN));
  }

  /** The years that have a line. */
  public List<Integer> years() {
    return java.util.stream.IntStream.rangeClosed(from, to + 1).boxed().toList();
  }
}
