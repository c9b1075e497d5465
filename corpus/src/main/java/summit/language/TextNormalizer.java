package summit.language;

import java.text.Normalizer;

/**
 * The one normalisation for pages and for queries: canonical composition (NFC, so that Hangul from
 * macOS is Hangul to the analyzer), no soft hyphens, no zero-width characters.
 */
public final class TextNormalizer {
  private static final char FIRST_COMBINING = 0x300;

  private TextNormalizer() {}

  /** Whether a character is invisible and carries no meaning in our texts. */
  public static boolean invisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u0000';
  }

  /** The text composed (NFC) and without invisible characters. */
  public static String normalize(String text) {
    if (plain(text)) {
      return text;
    }
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.chars().noneMatch(c -> invisible((char) c))) {
      return composed;
    }
    StringBuilder visible = new StringBuilder(composed.length());
    composed.chars().filter(c -> !invisible((char) c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /** Only letters below the combining marks and whole Hangul syllables: nothing to compose. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= FIRST_COMBINING && (c < '가' || c > '힣')) || invisible(c)) {
        return false;
      }
    }
    return true;
  }
}
