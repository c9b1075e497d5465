package summit.extract;

import java.io.IOException;

/** A file that cannot be read, with the cause that reports name. */
public final class ExtractionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Cause reason;

  /** What went wrong; the message says what, the caller adds where. */
  public ExtractionException(Cause reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The same, from another exception. */
  public ExtractionException(Cause reason, String message, Throwable from) {
    super(message, from);
    this.reason = reason;
  }

  /** One of the closed list. */
  public Cause reason() {
    return reason;
  }
}
