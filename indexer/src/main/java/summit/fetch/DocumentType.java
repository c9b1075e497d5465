package summit.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The kinds of file that are documents; known by their first bytes, not by what a site says. */
public enum DocumentType {
  /** Portable Document Format. */
  PDF,
  /** A web page. */
  HTML,
  /** Hangul word processor, binary. */
  HWP,
  /** Hangul word processor, zipped XML. */
  HWPX,
  /** Office Open XML text. */
  DOCX,
  /** Plain text. */
  TXT;

  private static final int HEAD = 4096;
  private static final String HWP_SIGNATURE = "HWP Document File";
  private static final String OLE_SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final Pattern EXTENSION =
      Pattern.compile("\\.(pdf|html?|hwpx?|docx|txt)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PDF_WORD =
      Pattern.compile("(^|[./=])pdf($|[/&])", Pattern.CASE_INSENSITIVE);

  /** The file name extension, as in {@code pdf}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is text in an envelope, which an error page never is. */
  boolean binary() {
    return this != HTML && this != TXT;
  }

  /**
   * What a file is.
   *
   * @param contentType what the site says; decides between kinds of text only
   * @return empty where it is no document
   */
  static Optional<DocumentType> of(Path file, String contentType) throws IOException {
    // one character a byte, so that signatures can be compared as text
    String head = new String(head(file), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.startsWith(HWP_SIGNATURE)) {
      return Optional.of(HWP);
    }
    if (head.startsWith(OLE_SIGNATURE)) {
      return contains(file, HWP_SIGNATURE) ? Optional.of(HWP) : Optional.empty();
    }
    return head.startsWith("PK\u0003\u0004") ? zipped(file) : text(head, contentType);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Optional<DocumentType> zipped(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry kind = zip.getEntry("mimetype");
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(DOCX);
      }
      if (kind != null) {
        try (InputStream in = zip.getInputStream(kind)) {
          String mime = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII);
          return mime.startsWith("application/hwp+zip") ? Optional.of(HWPX) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (java.util.zip.ZipException e) {
      return Optional.empty();
    }
  }

  private static Optional<DocumentType> text(String head, String contentType) {
    String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    String said = contentType.toLowerCase(Locale.ROOT);
    boolean page = start.contains("<html") || start.contains("<!doctype html");
    if (start.startsWith("<") && (page || said.contains("html"))) {
      return Optional.of(HTML);
    }
    boolean plain = said.startsWith("text/plain") && head.indexOf('\0') < 0;
    return plain ? Optional.of(TXT) : Optional.empty();
  }

  /** Whether a signature stands anywhere in a file. */
  private static boolean contains(Path file, String signature) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String carried = "";
      byte[] block = in.readNBytes(1 << 16);
      while (block.length > 0) {
        String window = carried + new String(block, StandardCharsets.ISO_8859_1);
        if (window.contains(signature)) {
          return true;
        }
        carried = window.substring(Math.max(0, window.length() - signature.length()));
        block = in.readNBytes(1 << 16);
      }
      return false;
    }
  }

  /** What an address, or else the site's own word for it, promises; empty where neither does. */
  static Optional<DocumentType> promised(URI url, String contentType) {
    String path = url.getPath() == null ? "" : url.getPath();
    String query = url.getQuery() == null ? "" : url.getQuery();
    Matcher extension = EXTENSION.matcher(path);
    if (extension.find()) {
      String name = extension.group(1).toUpperCase(Locale.ROOT);
      return Optional.of(name.equals("HTM") ? HTML : valueOf(name));
    }
    boolean pdf = PDF_WORD.matcher(path).find() || PDF_WORD.matcher(query).find();
    return pdf || contentType.toLowerCase(Locale.ROOT).startsWith("application/pdf")
        ? Optional.of(PDF)
        : Optional.empty();
  }
}
