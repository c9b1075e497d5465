package summit.extract.hwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.Embedded;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.PageSink;
import summit.extract.RawLine;
import summit.extract.RawPage;

class HwpExtractorTest {
  @TempDir Path folder;

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    ExtractRequest request =
        ExtractRequest.of(file, ExtractOptions.DEFAULTS).as(HwpExtractor.MEDIA_TYPE);
    new HwpExtractor().extract(request, new Lines(lines));
    return lines;
  }

  @Test
  void readsSectionsByNumber() throws IOException {
    String[] sections = {"첫째 절", "둘째 절", "셋째 절"};
    assertThat(lines(HwpMaker.plain(folder.resolve("a.hwp"), sections))).containsExactly(sections);
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

  /** Keeps the text of lines. */
  private record Lines(List<String> lines) implements PageSink {
    @Override
    public void head(DocumentHead head) {}

    @Override
    public void begin(int page, int patienceSeconds) {}

    @Override
    public void page(RawPage page) {
      page.lines().stream().map(RawLine::text).forEach(lines::add);
    }

    @Override
    public void missing(int page, Cause cause, String message) {}

    @Override
    public void embedded(Embedded file) {}
  }
}
