package summit.extract.hwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.extract.Cause;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.KeptPages;
import summit.extract.RawLine;

class HwpExtractorTest {
  @TempDir Path folder;

  private static List<String> lines(Path file) throws IOException {
    KeptPages sink = new KeptPages();
    ExtractRequest request =
        ExtractRequest.of(file, ExtractOptions.DEFAULTS).as(HwpExtractor.MEDIA_TYPE);
    new HwpExtractor().extract(request, sink);
    return sink.pages().stream().flatMap(page -> page.lines().stream()).map(RawLine::text).toList();
  }

  @Test
  void readsSectionsByNumber() throws IOException {
    String[] sections = {"첫째 절", "둘째 절", "셋째 절"};
    assertThat(lines(HwpMaker.plain(folder.resolve("a.hwp"), sections))).containsExactly(sections);
  }

  @Test
  void showsSignsThatAreNobodysCharacters() throws IOException {
    String[] sections = {"\uDB80\uDEB1 추진 배경", "\uDB80\uDEFC 사용\uF09E양도"};
    assertThat(lines(HwpMaker.plain(folder.resolve("signs.hwp"), sections)))
        .containsExactly("① 추진 배경", "▶ 사용·양도");
  }

  @Test
  void readsDistributionDocuments() throws IOException {
    assertThat(lines(HwpMaker.distributed(folder.resolve("b.hwp"), "배포용 문서의 본문")))
        .containsExactly("배포용 문서의 본문");
  }

  @Test
  void namesPasswordsAndCertificates() throws IOException {
    for (int flags : new int[] {1 << 1, 1 << 8, 1 << 4}) {
      Path file = HwpMaker.flagged(folder.resolve("c" + flags + ".hwp"), flags);
      assertThatThrownBy(() -> lines(file))
          .isInstanceOfSatisfying(
              ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(Cause.ENCRYPTED));
    }
  }

  @Test
  void writesNumbersAsHangulDoes() {
    AutoNumbers numbers = new AutoNumbers();
    numbers.define(
        1,
        List.of(
            new AutoNumbers.Level("^1.", AutoNumbers.Form.ROMAN_CAPITAL, 1),
            new AutoNumbers.Level("^2.", AutoNumbers.Form.HANGUL_SYLLABLE, 1),
            new AutoNumbers.Level("(^3)", AutoNumbers.Form.DIGIT, 1)));
    assertThat(
            List.of(
                numbers.next(1, 0),
                numbers.next(1, 1),
                numbers.next(1, 1),
                numbers.next(1, 2),
                numbers.next(1, 0),
                numbers.next(1, 1)))
        .containsExactly("I. ", "가. ", "나. ", "(1) ", "II. ", "가. ");
  }
}
