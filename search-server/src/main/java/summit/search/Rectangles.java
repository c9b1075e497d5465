package summit.search;

import java.util.ArrayList;
import java.util.List;
import summit.passage.Span;
import summit.passage.WordBox;
import summit.search.PageView.Rectangle;

/** Draws marks on the paper by the boxes of the words they cover. */
final class Rectangles {
  /** From here on letters fill a square: Hangul, kana, ideographs. */
  private static final char SQUARE = 0x1100;

  private final String text;

  private Rectangles(String text) {
    this.text = text;
  }

  /**
   * One rectangle a mark and line; a word covered in part gives the share of its characters, a
   * square letter counting twice.
   *
   * @param text of the page, that marks and boxes are offsets into
   */
  static List<Rectangle> of(String text, List<Span> marks, List<WordBox> boxes) {
    return new Rectangles(text).of(marks, boxes);
  }

  private List<Rectangle> of(List<Span> marks, List<WordBox> boxes) {
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

  private Rectangle slice(int mark, Span span, WordBox box) {
    int from = Math.max(span.start(), box.start());
    int to = Math.min(span.end(), box.end());
    float one = box.width() / halves(box.start(), box.end());
    return new Rectangle(
        mark,
        box.x() + halves(box.start(), from) * one,
        box.y(),
        halves(from, to) * one,
        box.height());
  }

  /** How wide the characters are, in halves of a square. */
  private int halves(int from, int to) {
    int halves = to - from;
    for (int i = from; i < to; i++) {
      halves += text.charAt(i) >= SQUARE && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return halves;
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
