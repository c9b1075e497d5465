package summit.language;

import java.io.Reader;
import java.text.Normalizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * The character folding that precedes every tokenizer: compatibility forms (NFKC), lower case,
 * middle dots to a space, dashes to a hyphen. Offsets stay those of the text as it was.
 *
 * <p>Compatibility jamo (ㅅ, U+3145) stay as they are: NFKC would turn them into conjoining jamo and
 * break queries by initial consonants.
 */
final class Folding {
  private static final String MIDDLE_DOTS =
      "\u318D\u00B7\u2027\u2219\u30FB\u119E\uFF65\u2022\u22C5";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
  private static final NormalizeCharMap MAP = map();

  private Folding() {}

  /** A reader of the folded text that maps offsets back. */
  static Reader fold(Reader reader) {
    return new MappingCharFilter(MAP, reader);
  }

  private static NormalizeCharMap map() {
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (char c = 'A'; c < Character.MAX_VALUE; c++) {
      String folded = folded(c);
      if (!folded.equals(String.valueOf(c))) {
        builder.add(String.valueOf(c), folded);
      }
    }
    return builder.build();
  }

  private static String folded(char c) {
    if (MIDDLE_DOTS.indexOf(c) >= 0) {
      return " ";
    }
    if (DASHES.indexOf(c) >= 0) {
      return "-";
    }
    if (Character.isSurrogate(c) || isJamo(c)) {
      return String.valueOf(c);
    }
    String compatible = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return compatible.toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isJamo(char c) {
    return (c >= '\u1100' && c <= '\u11FF') || (c >= '\u3131' && c <= '\u318E');
  }
}
