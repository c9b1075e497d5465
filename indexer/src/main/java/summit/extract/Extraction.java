package summit.extract;

import java.util.List;

/** What became of a file: read, read in part, or not read; never a half that looks whole. */
public sealed interface Extraction {

  /** Every page was read. */
  record Extracted(DocumentText text) implements Extraction {}

  /**
   * Some pages were read.
   *
   * @param missingPages 1-based, ascending; never empty
   * @param cause why the first of them is missing
   * @param message what happened, with the page
   */
  record Partial(DocumentText text, List<Integer> missingPages, Cause cause, String message)
      implements Extraction {
    public Partial {
      if (missingPages.isEmpty()) {
        throw new IllegalArgumentException("nothing is missing: " + message);
      }
      missingPages = List.copyOf(missingPages);
    }
  }

  /**
   * Nothing was read.
   *
   * @param message what happened, with the file's name
   */
  record Unreadable(Cause cause, String message) implements Extraction {}
}
