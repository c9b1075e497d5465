package summit.extract;

import java.util.Locale;

/** Which pages of a PDF are read from their image. */
public enum OcrMode {
  /** Pages without usable text, if Tesseract is installed. */
  AUTO,
  /** None. */
  OFF,
  /** Every page, if Tesseract is installed. */
  FORCE;

  /** The word on the command line: {@code auto}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The mode with that tag.
   *
   * @throws IllegalArgumentException for a tag that is not in the list
   */
  public static OcrMode of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
