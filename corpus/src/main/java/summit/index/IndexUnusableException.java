package summit.index;

import java.io.IOException;

/**
 * There is no index here, or one that this build would read wrongly; the message says what to run.
 */
public final class IndexUnusableException extends IOException {
  private static final long serialVersionUID = 1;

  /** With the sentence a person reads. */
  public IndexUnusableException(String message) {
    super(message);
  }
}
