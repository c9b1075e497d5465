package summit.fetch;

/** Why one attempt at a document ended; becomes a {@link FetchOutcome.Failed} in the end. */
final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final FetchCause why;
  private final String detail;
  private final boolean retryable;

  private FetchException(FetchCause why, String detail, boolean retryable) {
    super(why + ": " + detail);
    this.why = why;
    this.detail = detail;
    this.retryable = retryable;
  }

  /** Trying again soon would end the same way. */
  static FetchException lasting(FetchCause why, String detail) {
    return new FetchException(why, detail, false);
  }

  /** Trying again may help. */
  static FetchException passing(FetchCause why, String detail) {
    return new FetchException(why, detail, true);
  }

  FetchCause why() {
    return why;
  }

  String detail() {
    return detail;
  }

  boolean retryable() {
    return retryable;
  }
}
