package summit.extract.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.Extractor;
import summit.extract.PageSink;
import summit.extract.RawPage;

/**
 * HWP 5, the format of Korean offices, as one page: where Tika puts sections in storage order and
 * loses automatic numbers. HWP 3, given up in 2000, is named and not read.
 */
public final class HwpExtractor implements Extractor {
  /** The type of HWP 5, as Tika names it. */
  public static final String MEDIA_TYPE = "application/x-hwp-v5";

  private static final String HWP_3 = "application/x-hwp";
  private static final int HWP_3_PASSWORD = 30 + 96;

  @Override
  public boolean reads(String mediaType) {
    return Set.of(MEDIA_TYPE, HWP_3).contains(mediaType);
  }

  @Override
  public void extract(ExtractRequest request, PageSink sink) throws IOException {
    if (request.mediaType().equals(HWP_3)) {
      throw hwp3(request.file());
    }
    try (HwpFile file = new HwpFile(request.file())) {
      HwpStyles styles = new HwpStyles(file.documentInfo());
      BodyFlow flow = new BodyFlow();
      for (HwpRecord section : file.sections()) {
        new HwpSectionReader(styles, flow).read(section);
      }
      HwpSummary summary = file.summary();
      sink.head(
          new DocumentHead(
              MEDIA_TYPE, summary.title(), summary.author(), summary.date(), 1, List.of()));
      sink.begin(1, 0);
      sink.page(new RawPage(1, "1", 0, 0, false, flow.lines()));
    }
  }

  private static ExtractionException hwp3(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HWP_3_PASSWORD + 2);
      boolean password = new Bytes(head, 0, head.length).int16(HWP_3_PASSWORD) != 0;
      return password
          ? new ExtractionException(Cause.ENCRYPTED, "HWP 3 with a password")
          : new ExtractionException(
              Cause.UNSUPPORTED, "HWP 3: open it in Hangul and save it as HWP 5, HWPX or PDF");
    }
  }
}
