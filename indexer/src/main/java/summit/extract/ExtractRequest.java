package summit.extract;

import java.nio.file.Path;
import java.util.List;

/**
 * One file to read, or the rest of it.
 *
 * @param file where it lies
 * @param mediaType detected type
 * @param firstPage 1-based; more than 1 after a worker died on the page before
 * @param ocr which pages are read from their image
 * @param passwords tried in order after the empty one
 * @param maxPages pages after this one are reported missing
 * @param maxEmbedded attachments
 * @param maxEmbeddedBytes of all attachments together
 */
public record ExtractRequest(
    Path file,
    String mediaType,
    int firstPage,
    OcrMode ocr,
    List<String> passwords,
    int maxPages,
    int maxEmbedded,
    long maxEmbeddedBytes) {
  public ExtractRequest {
    passwords = List.copyOf(passwords);
  }

  /** The request as made of a file from its first page on. */
  public static ExtractRequest of(Path file, ExtractOptions options) {
    return new ExtractRequest(
        file,
        "",
        1,
        options.ocr(),
        options.passwords(),
        options.maxPages(),
        options.maxEmbedded(),
        options.maxEmbeddedBytes());
  }

  /** The same file from another page on. */
  public ExtractRequest from(int page) {
    return new ExtractRequest(
        file, mediaType, page, ocr, passwords, maxPages, maxEmbedded, maxEmbeddedBytes);
  }

  /** The same with its detected type. */
  public ExtractRequest as(String type) {
    return new ExtractRequest(
        file, type, firstPage, ocr, passwords, maxPages, maxEmbedded, maxEmbeddedBytes);
  }
}
