package summit.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a font says of its codes, asked once a code; PDFBox asks for every glyph that is shown. */
final class FontGlyphs {
  private static final int BLOCK = 256;
  private static final float USUAL_SPACE = 1;
  private static final float SPACE_OF_AVERAGE = 0.8f;
  private static final GlyphList NAMES = names();

  private final PDFont font;
  private final SymbolFont symbols;
  private final float height;
  private final float spaceWidth;
  private final int codeBytes;
  private final @Nullable Glyph[][] blocks = new Glyph[BLOCK][];

  /**
   * A glyph of a font that runs from left to right.
   *
   * @param x displacement in text space, for a font of size 1
   * @param y the same, downwards; not 0 in few Type 3 fonts
   * @param unicode what it means; null where the font does not say
   */
  record Glyph(float x, float y, @Nullable String unicode) {}

  /**
   * A font's glyphs, none of them looked up yet.
   *
   * @param height of the font in text space, as the engine reckons it
   */
  FontGlyphs(PDFont font, float height) {
    this.font = font;
    this.symbols = SymbolFont.named(font.getName());
    this.height = height;
    this.spaceWidth = spaceWidth(font);
    this.codeBytes = codeBytes(font);
  }

  PDFont font() {
    return font;
  }

  float height() {
    return height;
  }

  /** How many bytes every code has; 0 where that differs, so that the font must be asked. */
  int codeBytes() {
    return codeBytes;
  }

  /** Width of a space in text space, guessed where the font has none. */
  float spaceWidth() {
    return spaceWidth;
  }

  Glyph glyph(int code) throws IOException {
    if (code < 0 || code >= BLOCK * BLOCK) {
      return lookUp(code);
    }
    @Nullable Glyph[] block = blocks[code / BLOCK];
    if (block == null) {
      block = new Glyph[BLOCK];
      blocks[code / BLOCK] = block;
    }
    Glyph known = block[code % BLOCK];
    if (known == null) {
      known = lookUp(code);
      block[code % BLOCK] = known;
    }
    return known;
  }

  private Glyph lookUp(int code) throws IOException {
    Vector displacement = font.getDisplacement(code);
    String unicode = font.toUnicode(code, NAMES);
    if (unicode == null && font instanceof PDSimpleFont) {
      unicode = String.valueOf((char) code); // as Acrobat does
    }
    return new Glyph(displacement.getX(), displacement.getY(), symbols.meaning(unicode));
  }

  private static int codeBytes(PDFont font) {
    if (font instanceof PDSimpleFont) {
      return 1;
    }
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    return font instanceof PDType0Font && COSName.IDENTITY_H.equals(encoding) ? 2 : 0;
  }

  private static float spaceWidth(PDFont font) {
    float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / 1000f;
    float width = 0;
    try {
      width = font.getSpaceWidth() * unit;
    } catch (RuntimeException broken) {
      // then the average has to do
    }
    if (width == 0) {
      width = font.getAverageFontWidth() * unit * SPACE_OF_AVERAGE;
    }
    return width == 0 ? USUAL_SPACE : width;
  }

  /** Adobe's names and those that PDFBox adds for text. */
  private static GlyphList names() {
    try (InputStream more =
        GlyphList.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
