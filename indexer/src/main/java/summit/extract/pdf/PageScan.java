package summit.extract.pdf;

import java.util.List;
import summit.extract.RawLine;
import summit.extract.RawWord;

/**
 * What one reading of a page gave.
 *
 * @param glyphs shown, with a Unicode value or without
 * @param mapped of them with a Unicode value
 * @param sideways of them not running from left to right
 * @param repeated of them drawn over the same glyph, as false bold does
 * @param images share of the page that images cover, together; may exceed 1
 * @param jpeg2000 the same of those that are JPEG 2000, which nothing here unpacks
 * @param paths path operators
 */
record PageScan(
    List<RawLine> lines,
    int glyphs,
    int mapped,
    int sideways,
    int repeated,
    float images,
    float jpeg2000,
    int paths) {
  private static final int FEW_GLYPHS = 100;
  private static final int ENOUGH_TOKENS = 30;

  PageScan {
    lines = List.copyOf(lines);
  }

  /** A scan, perhaps with a stamp: found every scan, and 25 of 1,567 pages that were none. */
  boolean imageOnly() {
    return glyphs <= FEW_GLYPHS && images > 0.5f;
  }

  /** A scan that cannot be drawn, so that recognising has nothing to look at. */
  boolean undrawable() {
    return imageOnly() && jpeg2000 == images;
  }

  boolean mostlySideways() {
    return sideways > 20 && sideways > mapped / 2;
  }

  boolean doubled() {
    return repeated > 20 && repeated > mapped / 10;
  }

  /** Share of tokens that are a single letter or syllable: normal .04 to .15. */
  float singles() {
    int tokens = 0;
    int singles = 0;
    for (RawLine line : lines) {
      for (RawWord word : line.words()) {
        String text = word.text();
        if (Character.isLetter(text.codePointAt(0))) {
          tokens++;
          singles += text.codePointCount(0, text.length()) == 1 ? 1 : 0;
        }
      }
    }
    return tokens < ENOUGH_TOKENS ? 0 : (float) singles / tokens;
  }

  boolean letterSpaced() {
    return singles() >= 0.5f;
  }
}
