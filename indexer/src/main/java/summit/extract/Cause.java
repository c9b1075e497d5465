package summit.extract;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a file or some of its pages could not be read: a closed list that reports, the command line
 * and the journal share. The sentences live in {@code causes*.properties} beside this package.
 */
public enum Cause {
  /** A password or a certificate is needed. */
  ENCRYPTED,
  /** The bytes are not what the format asks for. */
  MALFORMED,
  /** Reading took longer than allowed. */
  TIMEOUT,
  /** Reading took more memory than allowed. */
  OUT_OF_MEMORY,
  /** Nothing here reads this format, or this use of it. */
  UNSUPPORTED,
  /** There is nothing in it. */
  EMPTY,
  /** There are only images, and none or nothing to recognise them with. */
  NO_TEXT,
  /** More bytes, pages or characters than allowed. */
  TOO_LARGE,
  /** The file is not there. */
  MISSING,
  /** The bytes are not those that the catalogue names. */
  CHECKSUM,
  /** The system does not let us read it. */
  ACCESS;

  private static final String BUNDLE = "summit.extract.causes";

  /** The word in reports: {@code out-of-memory}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * One sentence that somebody who writes no programs can act on.
   *
   * @param languageTag BCP 47; English where there is no message file of that language
   */
  public String sentence(String languageTag) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(languageTag), noFallback)
        .getString(tag());
  }

  /** A file with its cause and what to do, as a line for a person. */
  public String line(String file, String languageTag) {
    return file + ": " + tag() + ": " + sentence(languageTag);
  }

  /**
   * The cause with that tag.
   *
   * @throws IllegalArgumentException for a tag that is not in the list
   */
  public static Cause of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
