package summit.extract.worker;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import summit.extract.Cause;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.Extractor;
import summit.extract.PageSink;
import summit.extract.hwp.HwpExtractor;
import summit.extract.hwp.HwpxExtractor;
import summit.extract.pdf.PdfExtractor;
import summit.extract.tika.TikaExtractor;

/** Every extractor there is; the first that reads a file's detected type gets it. */
final class Extractors {
  private final FileType types = new FileType();
  private final List<Extractor> extractors =
      List.of(new PdfExtractor(), new HwpExtractor(), new HwpxExtractor(), new TikaExtractor());

  /**
   * Reads a file into a sink.
   *
   * @throws ExtractionException with the cause, where the file as a whole cannot be read
   */
  void extract(ExtractRequest request, PageSink sink) throws IOException {
    try {
      if (Files.size(request.file()) == 0) {
        throw new ExtractionException(Cause.EMPTY, "has 0 bytes");
      }
      String type = types.detect(request.file());
      for (Extractor extractor : extractors) {
        if (extractor.reads(type)) {
          extractor.extract(request.as(type), sink);
          return;
        }
      }
      throw new ExtractionException(Cause.UNSUPPORTED, "is of a type nothing here reads: " + type);
    } catch (AccessDeniedException e) {
      throw new ExtractionException(Cause.ACCESS, "may not be read", e);
    }
  }
}
