package summit.extract;

import java.util.List;

/**
 * A line of a page as a format gave it.
 *
 * @param words in reading order; never empty
 * @param size font size in points; 0 where unknown
 * @param bold whether most of it is bold
 * @param trailingSpace whether the file itself has a space at the end of the line
 * @param furniture whether the format itself says that this is a header, a footer or a page number
 * @param heading the level the format itself gives, 1 outermost; 0 for body text
 */
public record RawLine(
    List<RawWord> words,
    float size,
    boolean bold,
    boolean trailingSpace,
    boolean furniture,
    int heading) {
  public RawLine {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
    words = List.copyOf(words);
  }

  /** A paragraph of a format without paper. */
  public static RawLine paragraph(String text, int heading, boolean furniture) {
    return new RawLine(List.of(new RawWord(text, 0, 0, 0, 0)), 0, false, false, furniture, heading);
  }

  /** The words with a space between. */
  public String text() {
    if (words.size() == 1) {
      return words.getFirst().text();
    }
    String[] texts = new String[words.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text();
    }
    return String.join(" ", texts);
  }

  /** UTF-16 code units of the {@link #text}. */
  public int length() {
    int length = words.size() - 1;
    for (RawWord word : words) {
      length += word.text().length();
    }
    return length;
  }

  /** Left edge in points. */
  public float left() {
    return words.getFirst().x();
  }

  /** Right edge in points. */
  public float right() {
    RawWord last = words.getLast();
    return last.x() + last.width();
  }

  /** Top edge in points. */
  public float top() {
    return words.getFirst().y();
  }

  /** Bottom edge in points. */
  public float bottom() {
    return words.getFirst().y() + words.getFirst().height();
  }
}
