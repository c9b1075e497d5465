package summit.language;

import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The folding that precedes every tokenizer: composed (NFC), compatibility forms (NFKC), lower
 * case, middle dots to a space, dashes to a hyphen, no thousands commas (2,510 becomes 2510), no
 * invisible characters, and single letters about an ampersand joined (R&amp;D becomes rnd). Offsets
 * stay those of the text as it was.
 *
 * <p>Compatibility jamo (ㅅ, U+3145) stay as they are: NFKC would turn them into conjoining jamo and
 * break queries by initial consonants.
 */
final class FoldingCharFilter extends WholeTextFilter {
  private static final String MIDDLE_DOTS =
      "\u318D\u00B7\u2027\u2219\u30FB\u119E\uFF65\u2022\u22C5";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";

  /** The folded text; {@code starts[i]} is where its character i began. */
  private char[] folded = new char[0];

  private int[] starts = new int[1];
  private int length;

  FoldingCharFilter(Reader input) {
    super(input);
  }

  /** A text folded, where nobody asks for offsets. */
  static String folded(String text) {
    return new FoldingCharFilter(Reader.nullReader()).filter(text);
  }

  @Override
  String filter(String whole) {
    fold(whole);
    return new String(folded, 0, length);
  }

  @Override
  protected int correct(int offset) {
    return starts[Math.min(offset, length)];
  }

  private void fold(String text) {
    folded = new char[text.length() + 16];
    starts = new int[text.length() + 17];
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      if (end == at + 1) {
        one(text, at);
      } else {
        append(
            Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT),
            at);
      }
      at = end;
    }
    ensure(1);
    starts[length] = text.length();
  }

  private void one(String text, int at) {
    char c = text.charAt(at);
    if (TextNormalizer.invisible(c) || thousandsComma(text, at)) {
      return;
    }
    if (MIDDLE_DOTS.indexOf(c) >= 0) {
      append(' ', at);
    } else if (DASHES.indexOf(c) >= 0) {
      append('-', at);
    } else if (c == '&' && joinsSingleLetters(text, at)) {
      append('n', at);
    } else if (c < 0x80) {
      append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, at);
    } else if (Hangul.syllable(c) || Hangul.jamo(c) || Character.isSurrogate(c)) {
      append(c, at);
    } else {
      append(
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
          at);
    }
  }

  /** Where the letter at a place ends, with its combining marks or conjoining jamo. */
  private static int clusterEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && combines(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean combines(char c) {
    return c >= 0x300
        && ((c >= '\u1160' && c <= '\u11FF' && c != '\u119E')
            || Character.getType(c) == Character.NON_SPACING_MARK
            || c == '\uFF9E'
            || c == '\uFF9F');
  }

  private static boolean thousandsComma(String text, int at) {
    return text.charAt(at) == ','
        && digit(text, at - 1)
        && digit(text, at + 1)
        && digit(text, at + 2)
        && digit(text, at + 3)
        && !digit(text, at + 4);
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean joinsSingleLetters(String text, int at) {
    return latin(text, at - 1)
        && !latin(text, at - 2)
        && latin(text, at + 1)
        && !latin(text, at + 2);
  }

  private static boolean latin(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void append(String characters, int start) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i), start);
    }
  }

  private void append(char c, int start) {
    ensure(1);
    folded[length] = c;
    starts[length++] = start;
  }

  private void ensure(int more) {
    if (length + more > folded.length) {
      folded = Arrays.copyOf(folded, folded.length * 2);
      starts = Arrays.copyOf(starts, folded.length + 1);
    }
  }
}
