package summit.extract;

import java.time.Duration;
import java.util.List;

/**
 * What a caller may ask for and what a document may cost.
 *
 * @param ocr which pages are read from their image
 * @param timeout for the whole document
 * @param idle without a sign of life from the worker; one page of text takes 10 s at the most
 * @param passwords tried in order after the empty one
 * @param maxPages pages after this one are reported missing
 * @param maxCharacters UTF-16 code units of text in the document
 * @param maxEmbedded attachments of one document
 * @param maxEmbeddedBytes of all attachments of one document together
 * @param maxDepth how deep attachments of attachments are read: 0 reads none
 */
public record ExtractOptions(
    OcrMode ocr,
    Duration timeout,
    Duration idle,
    List<String> passwords,
    int maxPages,
    long maxCharacters,
    int maxEmbedded,
    long maxEmbeddedBytes,
    int maxDepth) {
  /** OCR where needed, 10 minutes a document, 20 seconds without a sign of life. */
  public static final ExtractOptions DEFAULTS =
      new ExtractOptions(
          OcrMode.AUTO,
          Duration.ofMinutes(10),
          Duration.ofSeconds(20),
          List.of(),
          10_000,
          50_000_000,
          100,
          64L << 20,
          3);

  public ExtractOptions {
    if (timeout.isNegative() || timeout.isZero() || idle.isNegative() || idle.isZero()) {
      throw new IllegalArgumentException("time limits are positive: " + timeout + ", " + idle);
    }
    if (maxPages < 1 || maxCharacters < 1 || maxEmbedded < 0 || maxDepth < 0) {
      throw new IllegalArgumentException("limits are positive");
    }
    passwords = List.copyOf(passwords);
  }

  /** The same with another choice of OCR. */
  public ExtractOptions withOcr(OcrMode mode) {
    return asked(mode, timeout, idle, passwords);
  }

  /** The same with other candidate passwords. */
  public ExtractOptions withPasswords(List<String> candidates) {
    return asked(ocr, timeout, idle, candidates);
  }

  /**
   * The same with another time for the whole document; where that is more than usual, silence may
   * be longer in proportion.
   */
  public ExtractOptions withTimeout(Duration limit) {
    Duration share = limit.dividedBy(DEFAULTS.timeout().dividedBy(DEFAULTS.idle()));
    return asked(ocr, limit, share.compareTo(idle) > 0 ? share : idle, passwords);
  }

  /** What a caller asks for, within the same limits. */
  private ExtractOptions asked(
      OcrMode mode, Duration whole, Duration silence, List<String> candidates) {
    return new ExtractOptions(
        mode,
        whole,
        silence,
        candidates,
        maxPages,
        maxCharacters,
        maxEmbedded,
        maxEmbeddedBytes,
        maxDepth);
  }
}
