package summit.split;

/**
 * The length of text by what it says: a Latin character counts 1, a Korean, Chinese or Japanese one
 * 2.25, so that 1,100 units are about 490 Korean or 1,100 English characters.
 */
final class Units {
  private static final double WIDE = 2.25;

  private Units() {}

  static double of(CharSequence text, int start, int end) {
    double units = 0;
    for (int i = start; i < end; i++) {
      units += wide(text.charAt(i)) ? WIDE : 1;
    }
    return units;
  }

  private static boolean wide(char c) {
    return (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0x3040 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF);
  }
}
