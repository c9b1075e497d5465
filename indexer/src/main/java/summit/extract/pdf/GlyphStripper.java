package summit.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's stripper that asks a font once for each of its glyphs and reckons once a string what all
 * its glyphs share. They come to the same places, to the last bit; vertical text is left to PDFBox.
 */
abstract class GlyphStripper extends PDFTextStripper {
  private static final int MANY_FONTS = 100;

  private final IdentityHashMap<PDFont, FontGlyphs> fonts = new IdentityHashMap<>();
  private @Nullable PDPage page;
  private GlyphPlaces.Paper paper = new GlyphPlaces.Paper(0, 1, 1, 0, 0);

  /** Another glyph is shown, whether it means something or not. */
  abstract void shown();

  /** The page that is being read. */
  GlyphPlaces.Paper paper() {
    return paper;
  }

  @Override
  public void processPage(PDPage asked) throws IOException {
    page = asked;
    paper = GlyphPlaces.Paper.of(page);
    super.processPage(page);
  }

  /** Runs the whole content of a {@link TextPage} where the engine sees one operator. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    ContentTokens tokens = page instanceof TextPage text ? text.tokens() : null;
    if (tokens == null) {
      operate(operator, operands);
      return;
    }
    List<COSBase> arguments = new ArrayList<>();
    for (Object token = tokens.next(); token != null; token = tokens.next()) {
      if (token instanceof Operator next) {
        operate(next, arguments);
        arguments.clear();
      } else {
        arguments.add((COSBase) token);
      }
    }
  }

  /** Carries out an operator. */
  void operate(Operator operator, List<COSBase> operands) throws IOException {
    super.processOperator(operator, operands);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDFont font = getGraphicsState().getTextState().getFont();
    if (font == null || font.isVertical()) {
      super.showText(string);
      return;
    }
    FontGlyphs glyphs = glyphs(font);
    GlyphPlaces places = new GlyphPlaces(paper, getGraphicsState(), glyphs);
    for (int at = 0, next; at < string.length; at = next) {
      int code = string[at] & 0xFF;
      next = at + 1;
      if (glyphs.codeBytes() == 2 && next < string.length) {
        code = (code << 8) | (string[next++] & 0xFF);
      } else if (glyphs.codeBytes() != 1) {
        ByteArrayInputStream codes = new ByteArrayInputStream(string, at, string.length - at);
        code = font.readCode(codes);
        next = string.length - codes.available();
      }
      FontGlyphs.Glyph glyph = glyphs.glyph(code);
      shown();
      if (glyph.unicode() != null) {
        processTextPosition(places.place(glyph, code));
      }
      places.advance(glyph, code == ' ' && next - at == 1);
    }
    places.close();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown();
    super.showGlyph(matrix, font, code, displacement);
  }

  private FontGlyphs glyphs(PDFont font) throws IOException {
    FontGlyphs known = fonts.get(font);
    if (known == null) {
      if (fonts.size() == MANY_FONTS) {
        fonts.clear(); // some files bring every page its own
      }
      known = new FontGlyphs(font, computeFontHeight(font));
      fonts.put(font, known);
    }
    return known;
  }
}
