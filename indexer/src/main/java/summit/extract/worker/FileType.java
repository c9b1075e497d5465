package summit.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import summit.extract.Cause;
import summit.extract.ExtractionException;
import summit.extract.hwp.HwpExtractor;
import summit.extract.pdf.PdfExtractor;

/** Says what a file is by its bytes, and whether its name claims another thing. */
final class FileType {
  private static final int HEAD = 4096;
  private static final Set<String> BINARY_NAMES =
      Set.of("pdf", "hwp", "hwpx", "docx", "doc", "odt", "epub", "pptx", "xlsx");

  private @Nullable Detector detector;

  /**
   * The media type.
   *
   * @throws ExtractionException where the bytes are text or a web page and the name says otherwise:
   *     most often the error page of a download
   */
  String detect(Path file) throws IOException {
    String type = detected(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (type.startsWith("text/") || type.contains("html") || type.equals("application/xml")) {
      if (BINARY_NAMES.contains(extension)) {
        throw new ExtractionException(
            Cause.MALFORMED, "is named ." + extension + " but holds " + type);
      }
    }
    return type;
  }

  private String detected(Path file) throws IOException {
    if (holdsPdf(file)) {
      return PdfExtractor.MEDIA_TYPE;
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    String type;
    try (TikaInputStream in = TikaInputStream.get(file)) {
      type = detector().detect(in, metadata).getBaseType().toString();
    }
    if (type.equals("application/x-tika-msoffice") || type.equals("application/x-hwp")) {
      return holdsHwp(file) ? HwpExtractor.MEDIA_TYPE : type;
    }
    return type;
  }

  /** Tika's; loaded when the first file comes that is no PDF. */
  private Detector detector() {
    Detector loaded = detector == null ? new DefaultDetector() : detector;
    detector = loaded;
    return loaded;
  }

  /** Acrobat takes a header within the first kilobyte; some mail gateways put junk before it. */
  private static boolean holdsPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      int at = head.indexOf("%PDF-");
      boolean container = head.startsWith("PK") || head.startsWith("\u00D0\u00CF");
      return at == 0 || (at > 0 && !container);
    }
  }

  /** Tika takes some HWP 5 files for plain OLE. */
  private static boolean holdsHwp(Path file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      return files.getRoot().hasEntry("FileHeader") && files.getRoot().hasEntry("DocInfo");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
