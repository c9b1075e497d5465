package summit.language;

import java.util.Random;

/** The arithmetic of Hangul syllables and letters (The Unicode Standard, section 3.12). */
final class Hangul {
  private static final char FIRST = '\uAC00';
  private static final char LAST = '\uD7A3';
  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  /** The compatibility letters of the initials, the vowels and the finals, in Unicode's order. */
  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private static final String VOWEL = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINAL = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  /** The letters that take two strokes on the two-set keyboard, and the strokes of each. */
  private static final String JOINED = "ㅘㅙㅚㅝㅞㅟㅢㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";

  private static final String STROKES = "ㅗㅏㅗㅐㅗㅣㅜㅓㅜㅔㅜㅣㅡㅣㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";

  private Hangul() {}

  /** Whether a character is a composed syllable, as in 가. */
  static boolean syllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether a character is a letter by itself, conjoining or of the compatibility block. */
  static boolean jamo(int c) {
    return (c >= '\u1100' && c <= '\u11FF') || (c >= '\u3131' && c <= '\u318E');
  }

  /** The initial consonant of a syllable, as in ㄱ of 각. */
  static char initial(char syllable) {
    return INITIAL.charAt((syllable - FIRST) / (VOWELS * TAILS));
  }

  /** The vowel of a syllable, as in ㅏ of 각. */
  static char vowel(char syllable) {
    return VOWEL.charAt((syllable - FIRST) / TAILS % VOWELS);
  }

  /** The final consonant of a syllable; a space where it has none. */
  static char last(char syllable) {
    return FINAL.charAt((syllable - FIRST) % TAILS);
  }

  /** The syllable of an initial, a vowel and a final (a space for none), or 0 if there is none. */
  static char compose(char initial, char vowel, char last) {
    int i = INITIAL.indexOf(initial);
    int v = VOWEL.indexOf(vowel);
    int t = FINAL.indexOf(last);
    return i < 0 || v < 0 || t < 0 ? 0 : (char) (FIRST + (i * VOWELS + v) * TAILS + t);
  }

  /** A syllable with one of its letters replaced by another of its kind. */
  static char mistyped(char syllable, Random random) {
    char initial = initial(syllable);
    char vowel = vowel(syllable);
    char last = last(syllable);
    return switch (random.nextInt(last == ' ' ? 2 : 3)) {
      case 0 -> compose(other(INITIAL, initial, random), vowel, last);
      case 1 -> compose(initial, other(VOWEL, vowel, random), last);
      default -> compose(initial, vowel, other(FINAL, last, random));
    };
  }

  private static char other(String letters, char letter, Random random) {
    int step = 1 + random.nextInt(letters.length() - 1);
    return letters.charAt((letters.indexOf(letter) + step) % letters.length());
  }

  /** A letter of two strokes as the two that type it (ㅘ is ㅗㅏ, ㄺ is ㄹㄱ); any other as it is. */
  static String strokes(char letter) {
    int at = JOINED.indexOf(letter);
    return at < 0 ? String.valueOf(letter) : STROKES.substring(2 * at, 2 * at + 2);
  }

  /** Whether a letter is a consonant that may open a syllable. */
  static boolean opens(char letter) {
    return INITIAL.indexOf(letter) >= 0;
  }

  /** Whether a letter is a vowel. */
  static boolean sounds(char letter) {
    return VOWEL.indexOf(letter) >= 0;
  }

  /** The syllables that an input method makes of strokes; letters that make none stay. */
  static String composed(String strokes) {
    StringBuilder composed = new StringBuilder(strokes.length());
    int at = 0;
    while (at < strokes.length()) {
      if (!opens(strokes.charAt(at)) || !soundsAt(strokes, at + 1)) {
        composed.append(strokes.charAt(at++));
        continue;
      }
      char first = strokes.charAt(at++);
      int vowel = soundsAt(strokes, at + 1) && joined(strokes, at) != 0 ? 2 : 1;
      char middle = vowel == 2 ? joined(strokes, at) : strokes.charAt(at);
      at += vowel;
      int tail = closing(strokes, at);
      char last = tail == 0 ? ' ' : tail == 1 ? strokes.charAt(at) : joined(strokes, at);
      at += tail;
      composed.append(compose(first, middle, last));
    }
    return composed.toString();
  }

  /** How many strokes close a syllable here: a consonant before a vowel opens the next one. */
  private static int closing(String strokes, int at) {
    if (at >= strokes.length()
        || FINAL.indexOf(strokes.charAt(at)) < 1
        || soundsAt(strokes, at + 1)) {
      return 0;
    }
    char two = joined(strokes, at);
    return two != 0 && FINAL.indexOf(two) > 0 && !soundsAt(strokes, at + 2) ? 2 : 1;
  }

  private static boolean soundsAt(String strokes, int at) {
    return at < strokes.length() && sounds(strokes.charAt(at));
  }

  /** The letter that two strokes make, or 0. */
  private static char joined(String strokes, int at) {
    if (at + 2 > strokes.length()) {
      return 0;
    }
    for (int i = 0; i < JOINED.length(); i++) {
      if (STROKES.startsWith(strokes.substring(at, at + 2), 2 * i)) {
        return JOINED.charAt(i);
      }
    }
    return 0;
  }
}
