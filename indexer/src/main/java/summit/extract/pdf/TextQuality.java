package summit.extract.pdf;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import summit.extract.RawLine;
import summit.extract.RawWord;

/** Tells a usable text layer from one whose codes mean nothing. */
final class TextQuality {
  private static final int ENOUGH = 20;

  // real Korean stays within the 2,350 syllables of KS X 1001 (.9999); random ones rarely do (.12)
  private final CharsetEncoder common = Charset.forName("EUC-KR").newEncoder();
  private int hangul;
  private int rareHangul;
  private int visible;
  private int meaningless;

  /** Whether what was read cannot be the text that is seen. */
  boolean rubbish(PageScan scan) {
    if (scan.glyphs() >= ENOUGH && scan.mapped() < scan.glyphs() / 2) {
      return true;
    }
    hangul = rareHangul = visible = meaningless = 0;
    for (RawLine line : scan.lines()) {
      for (RawWord word : line.words()) {
        word.text().codePoints().forEach(this::count);
      }
    }
    return (hangul >= ENOUGH && rareHangul * 5 > hangul)
        || (visible >= ENOUGH && meaningless * 10 > visible * 4);
  }

  private void count(int c) {
    visible++;
    if (c >= 0xAC00 && c <= 0xD7A3) {
      hangul++;
      rareHangul += common.canEncode((char) c) ? 0 : 1;
    } else if (meaningless(c)) {
      meaningless++;
    }
  }

  private static boolean meaningless(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.CONTROL
        || type == Character.SURROGATE;
  }
}
