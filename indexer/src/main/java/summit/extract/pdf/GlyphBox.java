package summit.extract.pdf;

import org.apache.pdfbox.text.TextPosition;
import summit.extract.RawWord;

/** The box around the glyphs of a word; its height is the font's size, so that lines compare. */
final class GlyphBox {
  private static final float ASCENT = 0.8f;

  private float left;
  private float top;
  private float right;
  private float bottom;
  private float size;
  private boolean empty = true;

  void add(TextPosition glyph) {
    float height = height(glyph);
    float x = glyph.getX();
    float y = glyph.getY();
    float length = glyph.getWidthDirAdj();
    switch ((int) glyph.getDir()) {
      case 90 -> grow(x - ASCENT * height, y - length, height, length, height);
      case 180 -> grow(x - length, y - (1 - ASCENT) * height, length, height, height);
      case 270 -> grow(x - (1 - ASCENT) * height, y, height, length, height);
      default -> grow(x, y - ASCENT * height, length, height, height);
    }
  }

  float size() {
    return size;
  }

  RawWord word(String text) {
    return new RawWord(text, left, top, right - left, bottom - top);
  }

  void reset() {
    empty = true;
    size = 0;
  }

  private void grow(float x, float y, float width, float height, float fontSize) {
    left = empty ? x : Math.min(left, x);
    top = empty ? y : Math.min(top, y);
    right = empty ? x + width : Math.max(right, x + width);
    bottom = empty ? y + height : Math.max(bottom, y + height);
    size = Math.max(size, fontSize);
    empty = false;
  }

  static float height(TextPosition glyph) {
    // getFontSizeInPt() forgets the page's own scale: Hancom draws 10 points as 100 on a tenth
    float size = Math.abs(glyph.getYScale());
    // Type 3 fonts bring their own scale: their size says nothing
    boolean odd = !(size >= 1 && size <= 300);
    return odd ? Math.clamp(glyph.getHeightDir() * 1.4f, 1, 300) : size;
  }
}
