package summit.extract.compose;

import java.util.Arrays;
import java.util.List;
import summit.extract.RawLine;
import summit.extract.RawPage;

/** Says where a page's paragraphs begin, from the places of its lines. */
final class ParagraphBreaks {
  private static final float OTHER_SIZE = 0.12f;
  private static final float GAP = 1.4f;
  private static final int NEARBY = 8;
  private static final float USUAL_PITCH = 1.35f;

  private final RawPage page;
  private final float bodySize;
  private final float pitch;
  private final List<String> texts;

  ParagraphBreaks(RawPage page, float bodySize) {
    this.page = page;
    this.bodySize = bodySize;
    this.pitch = pitch(page.lines());
    this.texts = page.lines().stream().map(RawLine::text).toList();
  }

  /** Line height in font sizes: the page's own median. */
  private static float pitch(List<RawLine> lines) {
    float[] pitches = new float[Math.max(0, lines.size() - 1)];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).top() - lines.get(i - 1).top();
      float size = height(lines.get(i));
      if (step > size * 0.8f && step < size * 3) {
        pitches[n++] = step / size;
      }
    }
    Arrays.sort(pitches, 0, n);
    return n < 4 ? USUAL_PITCH : pitches[n / 2];
  }

  /** Whether the line after that one begins a paragraph. */
  boolean after(int index) {
    RawLine line = page.lines().get(index);
    RawLine next = page.lines().get(index + 1);
    if (page.width() == 0) {
      return true;
    }
    if (line.size() > 0 && next.size() > 0 && otherSize(line, next)) {
      return true;
    }
    String text = texts.get(index);
    if (LineEnds.hyphenated(line.words().getLast().text()) && below(line, next)) {
      return false;
    }
    boolean ended = Markers.ended(text);
    boolean room = room(index, line, next);
    String following = texts.get(index + 1);
    if (Markers.sign(following) || (Markers.number(following) && (ended || room))) {
      return true;
    }
    return ((ended || room) && line.bold() != next.bold())
        || gap(line, next, ended)
        || (room && !large(line))
        || (ended && indented(line, next));
  }

  private boolean gap(RawLine line, RawLine next, boolean ended) {
    float step = next.top() - line.top();
    float size = height(next);
    if (step < -size * 0.5f) {
      return ended; // a new column: a sentence may run on
    }
    return step > GAP * pitch * size;
  }

  /** Whether the next line's first word would have fitted here: then the paragraph had ended. */
  private boolean room(int index, RawLine line, RawLine next) {
    float needed = next.words().getFirst().width() + height(line) * 0.3f;
    return line.right() + needed < columnEdge(index, line) - 1;
  }

  /** Only lines nearby: a title across two columns would make every line of theirs look short. */
  private float columnEdge(int index, RawLine line) {
    List<RawLine> lines = page.lines();
    int last = Math.min(lines.size() - 1, index + NEARBY);
    float edge = line.right();
    for (int i = Math.max(0, index - NEARBY); i <= last; i++) {
      RawLine other = lines.get(i);
      float shared = Math.min(line.right(), other.right()) - Math.max(line.left(), other.left());
      float shorter = Math.min(line.right() - line.left(), other.right() - other.left());
      if (shared > shorter * 0.5f && !otherSize(line, other)) {
        edge = Math.max(edge, other.right());
      }
    }
    return edge;
  }

  private static boolean otherSize(RawLine a, RawLine b) {
    return Math.abs(a.size() - b.size()) > OTHER_SIZE * Math.max(a.size(), b.size());
  }

  private boolean large(RawLine line) {
    return bodySize > 0 && line.size() > bodySize * 1.15f;
  }

  private static boolean indented(RawLine line, RawLine next) {
    return next.left() > line.left() + height(line) * 0.9f;
  }

  private static boolean below(RawLine line, RawLine next) {
    return next.top() > line.top();
  }

  private static float height(RawLine line) {
    return line.size() > 0 ? line.size() : Math.max(1, line.words().getFirst().height());
  }
}
