package summit.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The headings above where we are, outermost first. */
final class HeadingPath {
  private static final String BETWEEN = " › ";

  private final Deque<Heading> open = new ArrayDeque<>();

  private record Heading(int level, String text) {}

  void enter(int level, String text) {
    while (!open.isEmpty() && open.peekLast().level() >= level) {
      open.removeLast();
    }
    open.addLast(new Heading(level, text.replaceAll("\\s+", " ").strip()));
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (Iterator<Heading> i = open.iterator(); i.hasNext(); ) {
      path.append(i.next().text());
      path.append(i.hasNext() ? BETWEEN : "");
    }
    return path.toString();
  }
}
