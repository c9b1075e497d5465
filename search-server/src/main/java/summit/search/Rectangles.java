package summit.search;

import java.util.ArrayList;
import java.util.List;
import summit.passage.Span;
import summit.passage.WordBox;
import summit.search.PageView.Rectangle;

/** Draws marks on the paper by the boxes of the words they cover. */
final class Rectangles {
  private Rectangles() {}

  /** One rectangle a mark and line; a word covered in part gives its share by characters. */
  static List<Rectangle> of(List<Span> marks, List<WordBox> boxes) {
    List<Rectangle> rectangles = new ArrayList<>();
    int first = 0;
    for (int mark = 0; mark < marks.size(); mark++) {
      Span span = marks.get(mark);
      while (first < boxes.size() && boxes.get(first).end() <= span.start()) {
        first++;
      }
      for (int i = first; i < boxes.size() && boxes.get(i).start() < span.end(); i++) {
        if (boxes.get(i).end() > span.start()) {
          append(rectangles, slice(mark, span, boxes.get(i)));
        }
      }
    }
    return rectangles;
  }

  private static Rectangle slice(int mark, Span span, WordBox box) {
    int from = Math.max(span.start(), box.start()) - box.start();
    int to = Math.min(span.end(), box.end()) - box.start();
    float one = box.width() / (box.end() - box.start());
    return new Rectangle(mark, box.x() + from * one, box.y(), (to - from) * one, box.height());
  }

  private static void append(List<Rectangle> rectangles, Rectangle next) {
    Rectangle last = rectangles.isEmpty() ? null : rectangles.getLast();
    if (last != null && last.mark() == next.mark() && follows(last, next)) {
      rectangles.set(rectangles.size() - 1, union(last, next));
    } else {
      rectangles.add(next);
    }
  }

  /** On the same line, to the right, no column's gap away. */
  private static boolean follows(Rectangle last, Rectangle next) {
    float overlap =
        Math.min(last.y() + last.height(), next.y() + next.height()) - Math.max(last.y(), next.y());
    float gap = next.x() - (last.x() + last.width());
    float height = Math.min(last.height(), next.height());
    return overlap > height / 2 && gap > -height && gap < 2 * height;
  }

  private static Rectangle union(Rectangle a, Rectangle b) {
    float x = Math.min(a.x(), b.x());
    float y = Math.min(a.y(), b.y());
    float right = Math.max(a.x() + a.width(), b.x() + b.width());
    float bottom = Math.max(a.y() + a.height(), b.y() + b.height());
    return new Rectangle(a.mark(), x, y, right - x, bottom - y);
  }
}
