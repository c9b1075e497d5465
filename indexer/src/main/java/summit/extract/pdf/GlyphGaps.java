package summit.extract.pdf;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where lines and words end, by the places of one glyph after another: the rule of {@link
 * PDFTextStripper}, operation by operation, without the lists that it keeps to turn the order of
 * Arabic and Hebrew.
 */
final class GlyphGaps {
  private static final float UNKNOWN = -1;
  private static final float NOWHERE = -Float.MAX_VALUE;
  private static final float TOUCH = 0.1f;

  private final float spacingTolerance;
  private final float characterTolerance;
  private @Nullable TextPosition last;
  private float averageWidth = UNKNOWN;
  private float endX = UNKNOWN;
  private float spaceWidth = UNKNOWN;
  private float baseline = NOWHERE;
  private float height = UNKNOWN;

  /** What lies before a glyph. */
  enum Gap {
    NONE,
    WORD,
    LINE
  }

  GlyphGaps(PDFTextStripper settings) {
    spacingTolerance = settings.getSpacingTolerance();
    characterTolerance = settings.getAverageCharTolerance();
  }

  /** Whether that rule alone tells the text of a glyph: not where letters run to the left. */
  static boolean plain(TextPosition glyph) {
    String text = glyph.getUnicode();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ligature = c >= '\uFB00' && c <= '\uFB06' && text.length() == 1;
      if (!ligature && !plain(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** No letter of a script from right to left, no mark of direction, no half of a pair. */
  private static boolean plain(char c) {
    return c < '\u0590'
        || (c >= '\u0900' && c < '\u200B')
        || (c >= '\u2010' && c < '\u2028')
        || (c >= '\u2030' && c < '\u2060')
        || (c >= '\u2070' && c < '\uD800')
        || (c >= '\uE000' && c < '\uFB00')
        || c >= '\uFF00';
  }

  /** A new column or article begins. */
  void article() {
    averageWidth = UNKNOWN;
  }

  /** What lies between the glyph before and this one. */
  Gap before(TextPosition glyph) {
    if (last != null && otherFont(glyph, last)) {
      averageWidth = UNKNOWN;
    }
    float x = glyph.getX();
    float y = glyph.getY();
    float width = glyph.getWidth();
    float space = glyph.getWidthOfSpace();
    float one = width / glyph.getIndividualWidths().length;
    float average = averageWidth < 0 ? one : (averageWidth + one) / 2f;
    float ownSpace = ownSpace(space);
    float next =
        endX == UNKNOWN ? NOWHERE : endX + Math.min(ownSpace, average * characterTolerance);
    Gap gap = Gap.NONE;
    if (last != null) {
      if (!overlap(y, glyph.getHeight())) {
        gap = Gap.LINE;
        forgetLine();
      } else if (next != NOWHERE && next < x && !last.getUnicode().endsWith(" ")) {
        gap = Gap.WORD;
      }
      if (Math.abs(x - last.getX()) > space + ownSpace) {
        forgetLine(); // whatever follows may be of another size
      }
    }
    baseline = y >= baseline ? y : baseline;
    height = Math.max(height, glyph.getHeight());
    endX = x + width;
    last = glyph;
    spaceWidth = space;
    averageWidth = average;
    return gap;
  }

  private float ownSpace(float space) {
    if (space == 0 || Float.isNaN(space)) {
      return Float.MAX_VALUE;
    }
    return (spaceWidth < 0 ? space : (space + spaceWidth) / 2f) * spacingTolerance;
  }

  private void forgetLine() {
    baseline = NOWHERE;
    height = UNKNOWN;
  }

  /** Whether a glyph touches the line so far. */
  private boolean overlap(float y, float tall) {
    return (baseline < y + TOUCH && baseline > y - TOUCH)
        || (baseline <= y && baseline >= y - tall)
        || (y <= baseline && y >= baseline - height);
  }

  private static boolean otherFont(TextPosition glyph, TextPosition before) {
    if (Float.compare(glyph.getFontSize(), before.getFontSize()) != 0) {
      return true;
    }
    if (glyph.getFont().equals(before.getFont())) {
      return false;
    }
    String name = glyph.getFont().getName();
    String nameBefore = before.getFont().getName();
    return name == null
        ? nameBefore != null || glyph.getFont().hashCode() != before.getFont().hashCode()
        : !name.equals(nameBefore);
  }
}
