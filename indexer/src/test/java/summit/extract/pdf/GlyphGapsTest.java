package summit.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and lines end where PDFBox's stripper ends them. */
class GlyphGapsTest {
  private final Stock stock = new Stock();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F0 10 Tf 72 700 Td [(one) -400 (two) -90 (three) 300 (four)] TJ 0 -12 Td (next) Tj ET",
        "BT /F0 10 Tf 72 700 Td (Left) Tj 200 0 Td (right) Tj -200 -30 Td (below) Tj ET",
        "BT /F0 10 Tf 72 700 Td (H) Tj /F1 6 Tf 8 -2 Td (2) Tj /F0 10 Tf 4 2 Td (O, up) Tj ET",
        "BT /F0 10 Tf 3 Tc 72 700 Td (spaced) Tj 0 Tc 0 0 Td (over) Tj 0 700 Td (top) Tj ET",
        "BT /F1 0.5 Tf 72 700 Td (tiny words) Tj /F0 60 Tf (huge one) Tj ET",
        "BT /F0 10 Tf 72 700 Td (a ) Tj 60 0 Td ( b) Tj 60 0 Td (c) Tj ET",
      })
  void endWherePdfboxEndsThem(String content) throws IOException {
    assertThat(compared(GlyphStripperTest.page(content), content)).isTrue();
  }

  @Test
  @EnabledIfEnvironmentVariable(
      named = "SUMMIT_TEST_DATA",
      matches = ".+",
      disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
  void endWherePdfboxEndsThemOnRealPages() throws IOException {
    AtomicInteger pages = new AtomicInteger();
    RealPages.each(
        4,
        (page, where) -> {
          if (compared(page, where)) {
            pages.incrementAndGet();
          }
        });
    assertThat(pages.get()).isGreaterThan(50);
  }

  /** Compares a page of plain glyphs; false for any other. */
  private boolean compared(PDPage page, String where) throws IOException {
    stock.words.clear();
    stock.own.clear();
    stock.processPage(page);
    assertThat(stock.own).as(where).isEqualTo(stock.words);
    return !stock.own.isEmpty();
  }

  /** The words of a page as the stripper has them, and as the gaps between the same glyphs. */
  private static final class Stock extends PDFTextStripper {
    private final List<String> words = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    Stock() {
      setStartPage(0); // else it waits for page 1, which only its own loop over pages counts
      output = Writer.nullWriter();
    }

    @Override
    protected void writePage() throws IOException {
      if (!charactersByArticle.stream().flatMap(List::stream).allMatch(GlyphGaps::plain)) {
        return;
      }
      GlyphGaps gaps = new GlyphGaps(this);
      for (List<TextPosition> article : charactersByArticle) {
        gaps.article();
        StringBuilder word = new StringBuilder();
        for (TextPosition glyph : article) {
          GlyphGaps.Gap gap = gaps.before(glyph);
          if (gap != GlyphGaps.Gap.NONE) {
            add(word);
          }
          if (gap == GlyphGaps.Gap.LINE) {
            own.add("\n");
          }
          word.append(LineBuilder.PdfText.expand(glyph.getUnicode()));
        }
        add(word);
        own.add("\n");
      }
      super.writePage();
    }

    private void add(StringBuilder word) {
      if (!word.isEmpty()) {
        own.add(word.toString());
        word.setLength(0);
      }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      words.add(text);
    }

    @Override
    protected void writeLineSeparator() {
      words.add("\n");
    }

    @Override
    protected void endArticle() {
      words.add("\n");
    }
  }
}
