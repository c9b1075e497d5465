package summit.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOperatorsTest {
  private static TextOperators filter(byte[] content) {
    return TextOperators.filter(content, content.length);
  }

  private static String filtered(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    TextOperators operators = filter(bytes);
    return new String(bytes, 0, operators.length(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void dropsPathsAndColoursWithTheirOperands() {
    assertThat(filtered("0 0 m 1 1 l S\n.5 g BT /F1 9 Tf (a) Tj ET 0 0 9 9 re f*"))
        .isEqualTo(" BT /F1 9 Tf (a) Tj ET");
  }

  @Test
  void dropsWhatIsSavedAndRestoredAroundNothing() {
    assertThat(filtered("q 1 0 0 1 5 5 cm 0 0 m q 2 w Q S Q BT (a) Tj ET q /Im0 Do Q"))
        .isEqualTo(" BT (a) Tj ET q /Im0 Do Q");
  }

  @Test
  void keepsWhatStateTheTextNeeds() {
    String content = "q 1 0 0 1 5 5 cm BT /F1 9 Tf 1 Tr (a) Tj ET Q Q";
    assertThat(filtered(content)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(0 0 m \\) ( S ) l) Tj",
        "<302030206d> Tj",
        "[(a) -20 (0 0 m)] TJ",
        "/Span <</ActualText (q Q) /X true>> BDC (a) Tj EMC",
        "BI /W 1 /H 1 ID 0 0 m 1 1 l S EI 0 0 m S",
        "50cm 0 0 m S",
        "0 0 m2 S",
        "(never closed 0 0 m",
      })
  void leavesWhatIsNoPathAsItIs(String content) {
    assertThat(filtered(content)).isEqualTo(content);
  }

  @Test
  void countsWhatWent() {
    TextOperators operators =
        filter("0 0 m 1 1 l 0 0 9 9 re S".getBytes(StandardCharsets.US_ASCII));
    assertThat(operators.paths()).isEqualTo(3);
    assertThat(operators.dropped()).isEqualTo(4);
  }

  @Test
  @EnabledIfEnvironmentVariable(
      named = "SUMMIT_TEST_DATA",
      matches = ".+",
      disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
  void realPagesReadTheSameWithAndWithout() throws IOException {
    RealPages.each(5, TextOperatorsTest::sameText);
  }

  private static void sameText(PDPage page, String where) throws IOException {
    List<String> left = PlacedGlyphs.byUs(new TextPage(page, new PageBudget())).places();
    assertThat(left).as(where).isEqualTo(PlacedGlyphs.byPdfbox(page).places());
  }
}
