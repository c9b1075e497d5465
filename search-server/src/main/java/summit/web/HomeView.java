package summit.web;

import java.util.List;
import java.util.Locale;

/**
 * The first page.
 *
 * @param examples queries that find something
 * @param peaks the summits, in time
 * @param processes everything else that documents come from
 */
public record HomeView(
    List<Example> examples,
    List<Peak> peaks,
    List<Filter.Choice> processes,
    int documents,
    Coverage coverage) {
  public HomeView {
    examples = List.copyOf(examples);
    peaks = List.copyOf(peaks);
    processes = List.copyOf(processes);
  }

  /** A query to try. */
  public record Example(String text, String language, String url) {}

  /**
   * A summit as a mountain in a picture 240 wide and 80 high.
   *
   * @param part of the height, from 0 to 1
   */
  public record Peak(Filter.Choice summit, double part) {
    private static final int GROUND = 80;
    private static final int TALLEST = 66;

    /** Corners of the mountain in front. */
    public String near() {
      return triangle(0, 88, 168, part);
    }

    /** Corners of the mountain behind. */
    public String far() {
      return triangle(92, 172, 240, part * 0.62);
    }

    private static String triangle(int left, int top, int right, double part) {
      return String.format(
          Locale.ROOT,
          "%d,%d %d,%.1f %d,%d",
          left,
          GROUND,
          top,
          GROUND - TALLEST * part,
          right,
          GROUND);
    }
  }
}
