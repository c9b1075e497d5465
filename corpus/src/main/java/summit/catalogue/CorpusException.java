package summit.catalogue;

/** A fault in the data people edit; the message begins with file and line. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A fault at a place.
   *
   * @param line 1-based
   */
  public CorpusException(String file, long line, String fault) {
    super(file + ":" + line + ": " + fault);
  }
}
