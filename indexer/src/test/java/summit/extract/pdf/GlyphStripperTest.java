package summit.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every glyph stands where PDFBox's own engine puts it, to the last bit. */
class GlyphStripperTest {
  private static final List<PDRectangle> BOXES =
      List.of(PDRectangle.A4, new PDRectangle(31.5f, -17.25f, 400, 500));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F0 11.3 Tf 72 700 Td (A plain line of text) Tj ET",
        "BT /F1 9 Tf 0.37 Tc 2.1 Tw 83 Tz 4.4 Ts 72 700 Td (spaced and raised) Tj (again) Tj ET",
        "BT /F0 10 Tf 0.8 0.6 -0.6 0.8 90.1 200.7 Tm [(turn) -120 (ed) 33.3 (text)] TJ ET",
        "q 0.1 0 0 -0.1 3 800 cm BT /F1 100 Tf 1 0 0 -1 700 900 Tm (upside down) Tj ET Q",
        "BT /F2 12 Tf 14 TL 72 700 Td (abc) Tj T* (\\200\\201 symbols) ' 3 1 (more) \" ET",
        "BT /F0 -7 Tf 72 700 Td (mirrored) Tj ET",
        "BT 72 700 Td (no font) Tj ET"
      })
  void standsWherePdfboxPutsIt(String content) throws IOException {
    for (PDRectangle box : BOXES) {
      for (int rotation = 0; rotation < 360; rotation += 90) {
        PDPage page = page(content, box, rotation);
        List<String> expected = PlacedGlyphs.byPdfbox(page).places();
        PlacedGlyphs ours = PlacedGlyphs.byUs(page);
        assertThat(ours.places()).isEqualTo(expected).isNotEmpty();
        assertThat(ours.shown()).isEqualTo(expected.size());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INPILL+Wingdings-Regular, n, ■",
    "INPILL+Wingdings-Regular, £, ○",
    "Wingdings, '\uF0A7', ▪",
    "Wingdings, '\uF0FC', ✓",
    "Wingdings, →, →",
    "Wingdings, J, •",
    "Wingdings2, n, n",
    "ABCDEF+SymbolMT, '\uF0B7', •",
    "Symbol, '\uF02D', −",
    "Symbol, a, a",
    "Helvetica, n, n",
    "HCRBatang, '\uDB80\uDEFC', ▶",
    "HCRBatang, '\uDB80\uDEB2', ②",
    "HCRBatang, '\uE123', '\uE123'"
  })
  void aSignIsNoLetter(String font, String said, String meant) {
    assertThat(SymbolFont.named(font).meaning(said)).isEqualTo(meant);
  }

  /** A page of that content, with three fonts from F0 on. */
  static PDPage page(String content) throws IOException {
    return page(content, PDRectangle.A4, 0);
  }

  private static PDPage page(String content, PDRectangle box, int rotation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A3);
      page.setCropBox(box);
      page.setRotation(rotation);
      PDResources resources = new PDResources();
      page.setResources(resources);
      int font = 0;
      for (FontName name : List.of(FontName.HELVETICA, FontName.TIMES_BOLD, FontName.SYMBOL)) {
        resources.put(COSName.getPDFName("F" + font++), new PDType1Font(name));
      }
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      document.addPage(page);
      document.save(bytes);
    }
    return Loader.loadPDF(bytes.toByteArray()).getPage(0);
  }
}
