package summit.extract;

import java.util.List;

/**
 * A page as a format gave it, before lines become paragraphs: that needs the whole document.
 *
 * @param number 1-based
 * @param label what is printed for it; the number where the file names none
 * @param width points; 0 where the format has no paper
 * @param height points; 0 where the format has no paper
 * @param ocr whether the text was recognised from an image
 */
public record RawPage(
    int number, String label, float width, float height, boolean ocr, List<RawLine> lines) {
  public RawPage {
    lines = List.copyOf(lines);
  }

  /** Whether there is not a single word on it. */
  public boolean blank() {
    return lines.isEmpty();
  }

  /** UTF-16 code units of all words. */
  public long characters() {
    long characters = 0;
    for (RawLine line : lines) {
      for (RawWord word : line.words()) {
        characters += word.text().length() + 1L;
      }
    }
    return characters;
  }
}
