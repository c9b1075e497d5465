package summit.web;

import java.util.ArrayList;
import java.util.List;
import summit.passage.Span;

/**
 * A run of text that is marked as a whole, or not at all.
 *
 * @param mark number of the mark on its page, from 1; 0 for text without
 */
public record Marked(String text, int mark) {
  /** Whether it is marked. */
  public boolean marked() {
    return mark > 0;
  }

  /** A text cut at its marks. */
  public static List<Marked> of(String text, List<Span> spans) {
    return of(text, 0, text.length(), spans);
  }

  /** The part of a text from start to end, cut at the marks of the whole. */
  public static List<Marked> of(String text, int start, int end, List<Span> spans) {
    List<Marked> runs = new ArrayList<>();
    int at = start;
    for (int i = 0; i < spans.size(); i++) {
      int from = Math.max(spans.get(i).start(), at);
      int to = Math.min(spans.get(i).end(), end);
      if (from < to) {
        add(runs, text.substring(at, from), 0);
        add(runs, text.substring(from, to), i + 1);
        at = to;
      }
    }
    add(runs, text.substring(Math.min(at, end), end), 0);
    return runs;
  }

  private static void add(List<Marked> runs, String text, int mark) {
    if (!text.isEmpty()) {
      runs.add(new Marked(text, mark));
    }
  }
}
