package summit.extract.compose;

import java.lang.Character.UnicodeScript;

/** What a line end needs to know of a character's script. */
final class Scripts {
  private Scripts() {}

  static boolean hangul(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  /** Scripts that part no words by spaces. */
  static boolean unspaced(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }

  static boolean letterOrDigit(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }
}
