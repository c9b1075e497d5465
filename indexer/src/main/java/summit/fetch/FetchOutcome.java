package summit.fetch;

/** What became of one language version of a work. */
public sealed interface FetchOutcome {
  /** The document id, as in {@code seoul-declaration-2024.ko}. */
  String id();

  /** The address in the catalogue; empty where it has none. */
  String url();

  /**
   * New, or newer than what was here.
   *
   * @param file name in the documents folder
   * @param bytes size of the file
   * @param resumed whether an earlier, broken download was taken up
   */
  record Fetched(String id, String url, String file, long bytes, boolean resumed)
      implements FetchOutcome {}

  /**
   * The site was asked and has nothing newer.
   *
   * @param file name in the documents folder
   */
  record Unchanged(String id, String url, String file) implements FetchOutcome {}

  /** The site was not asked. */
  record Skipped(String id, String url, SkipReason reason) implements FetchOutcome {}

  /**
   * It did not come; what was here before still is.
   *
   * @param detail what the sentence of the cause quotes, as in {@code 404}; may be empty
   */
  record Failed(String id, String url, FetchCause cause, String detail) implements FetchOutcome {}
}
