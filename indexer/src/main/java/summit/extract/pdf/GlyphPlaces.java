package summit.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Where the glyphs of one string stand: the arithmetic of PDFBox's text engine, operation by
 * operation, but what is the same for every glyph is worked out once a string.
 */
final class GlyphPlaces {
  private final Paper paper;
  private final FontGlyphs glyphs;
  private final Matrix text;
  private final Matrix page;
  private final Matrix shown;
  private final float size;
  private final float stretch;
  private final float rise;
  private final float characterSpacing;
  private final float wordSpacing;
  private final float height;
  private final float spaceWidth;
  private final int points;
  private float x;
  private float y;

  /** The page as glyphs see it. */
  record Paper(int rotation, float width, float height, float left, float bottom) {
    static Paper of(PDPage page) {
      PDRectangle box = page.getCropBox();
      return new Paper(
          page.getRotation(),
          box.getWidth(),
          box.getHeight(),
          box.getLowerLeftX(),
          box.getLowerLeftY());
    }

    /** Square points, never 0. */
    float area() {
      return Math.max(1, width * height);
    }

    private boolean moved() {
      return left != 0 || bottom != 0;
    }
  }

  GlyphPlaces(Paper paper, PDGraphicsState state, FontGlyphs glyphs) {
    PDTextState settings = state.getTextState();
    this.paper = paper;
    this.glyphs = glyphs;
    this.text = state.getTextMatrix();
    this.page = state.getCurrentTransformationMatrix();
    size = settings.getFontSize();
    stretch = settings.getHorizontalScaling() / 100f;
    rise = settings.getRise();
    characterSpacing = settings.getCharacterSpacing();
    wordSpacing = settings.getWordSpacing();
    Matrix rendering =
        new Matrix(size * stretch, 0, 0, size, 0, rise).multiply(text).multiply(page);
    height = Math.abs(glyphs.height() * rendering.getScalingFactorY());
    spaceWidth = Math.abs(glyphs.spaceWidth() * rendering.getScalingFactorX());
    points = (int) (size * text.getScalingFactorX());
    shown =
        paper.moved()
            ? Matrix.concatenate(
                Matrix.getTranslateInstance(-paper.left(), -paper.bottom()), rendering)
            : rendering;
    x = text.getTranslateX();
    y = text.getTranslateY();
  }

  /** The glyph where the text is now. */
  TextPosition place(FontGlyphs.Glyph glyph, int code) {
    float ownX = rise * text.getShearX() + x;
    float ownY = rise * text.getScaleY() + y;
    float pageX = onPageX(ownX, ownY);
    float pageY = onPageY(ownX, ownY);
    float width = glyph.x() * size * stretch;
    float drop = glyph.y() * size;
    float endX = width * text.getScaleX() + drop * text.getShearX() + x;
    float endY = width * text.getShearY() + drop * text.getScaleY() + y;
    float nextX = onPageX(endX, endY);
    float nextY = onPageY(endX, endY);
    float length = nextX - pageX;
    Matrix matrix =
        new Matrix(
            shown.getScaleX(),
            shown.getShearY(),
            shown.getShearX(),
            shown.getScaleY(),
            pageX - paper.left(),
            pageY - paper.bottom());
    return new TextPosition(
        paper.rotation(),
        paper.width(),
        paper.height(),
        matrix,
        nextX - paper.left(),
        nextY - paper.bottom(),
        height,
        length,
        spaceWidth,
        String.valueOf(glyph.unicode()),
        new int[] {code},
        glyphs.font(),
        size,
        points);
  }

  /** Moves on to the next glyph. */
  void advance(FontGlyphs.Glyph glyph, boolean wordEnds) {
    float step = (glyph.x() * size + characterSpacing + (wordEnds ? wordSpacing : 0)) * stretch;
    x = finite(x + step * text.getScaleX());
    y = finite(y + step * text.getShearY());
  }

  /** Leaves the text where the next string begins. */
  void close() {
    text.setValue(2, 0, x);
    text.setValue(2, 1, y);
  }

  private float onPageX(float atX, float atY) {
    return finite(atX * page.getScaleX() + atY * page.getShearX() + page.getTranslateX());
  }

  private float onPageY(float atX, float atY) {
    return finite(atX * page.getShearY() + atY * page.getScaleY() + page.getTranslateY());
  }

  private static float finite(float place) {
    if (!Float.isFinite(place)) {
      throw new IllegalArgumentException("text off every page");
    }
    return place;
  }
}
