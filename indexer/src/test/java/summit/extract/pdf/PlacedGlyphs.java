package summit.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Every glyph of a page with its place, to the last bit.
 *
 * @param shown how many glyphs were announced before their place was known; 0 by PDFBox alone
 */
record PlacedGlyphs(List<String> places, int shown) {
  /** As PDFBox's own engine places them; what they mean as {@link SymbolFont} says. */
  static PlacedGlyphs byPdfbox(PDPage page) throws IOException {
    Stock stock = new Stock();
    stock.processPage(page);
    return new PlacedGlyphs(stock.places, 0);
  }

  /** As we place them. */
  static PlacedGlyphs byUs(PDPage page) throws IOException {
    Quick quick = new Quick();
    quick.processPage(page);
    return new PlacedGlyphs(quick.places, quick.shown);
  }

  private static String place(TextPosition glyph, String meaning) {
    return String.join(
        " ",
        meaning,
        glyph.getTextMatrix().toString(),
        String.valueOf(glyph.getX()),
        String.valueOf(glyph.getY()),
        String.valueOf(glyph.getEndX()),
        String.valueOf(glyph.getEndY()),
        String.valueOf(glyph.getWidth()),
        String.valueOf(glyph.getHeight()),
        String.valueOf(glyph.getWidthOfSpace()),
        String.valueOf(glyph.getFontSize()),
        String.valueOf(glyph.getFontSizeInPt()),
        String.valueOf(glyph.getDir()));
  }

  private static final class Stock extends PDFTextStripper {
    private final List<String> places = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
      SymbolFont font = SymbolFont.named(glyph.getFont().getName());
      places.add(place(glyph, String.valueOf(font.meaning(glyph.getUnicode()))));
    }

    @Override
    protected void writePage() {}
  }

  private static final class Quick extends GlyphStripper {
    private final List<String> places = new ArrayList<>();
    private int shown;

    @Override
    void shown() {
      shown++;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      places.add(place(glyph, glyph.getUnicode()));
    }

    @Override
    protected void writePage() {}
  }
}
