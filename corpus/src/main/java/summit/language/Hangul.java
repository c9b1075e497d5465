package summit.language;

import java.text.Normalizer;
import java.util.Random;

/** The arithmetic of Hangul syllables and letters (The Unicode Standard, section 3.12). */
public final class Hangul {
  private static final char FIRST = '\uAC00';
  private static final char LAST = '\uD7A3';
  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  /** The compatibility letters of the initials, the vowels and the finals, in Unicode's order. */
  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private static final String VOWEL = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINAL = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Hangul() {}

  /** Whether a character is a composed syllable, as in 가. */
  public static boolean syllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether a character is a letter by itself, conjoining or of the compatibility block. */
  public static boolean jamo(int c) {
    return (c >= '\u1100' && c <= '\u11FF') || (c >= '\u3131' && c <= '\u318E');
  }

  /** The initial consonant of a syllable, as in ㄱ of 각. */
  public static char initial(char syllable) {
    return INITIAL.charAt((syllable - FIRST) / (VOWELS * TAILS));
  }

  /** The vowel of a syllable, as in ㅏ of 각. */
  public static char vowel(char syllable) {
    return VOWEL.charAt((syllable - FIRST) / TAILS % VOWELS);
  }

  /** The final consonant of a syllable; a space where it has none. */
  public static char last(char syllable) {
    return FINAL.charAt((syllable - FIRST) % TAILS);
  }

  /** The syllable of an initial, a vowel and a final (a space for none), or 0 if there is none. */
  public static char compose(char initial, char vowel, char last) {
    int i = INITIAL.indexOf(initial);
    int v = VOWEL.indexOf(vowel);
    int t = FINAL.indexOf(last);
    return i < 0 || v < 0 || t < 0 ? 0 : (char) (FIRST + (i * VOWELS + v) * TAILS + t);
  }

  /** A syllable with one of its letters replaced by another of its kind. */
  public static char mistyped(char syllable, Random random) {
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

  /** A text with every syllable as its letters, as in ㅅㅓㅇㅜㄹ; other characters stay. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (syllable(c)) {
        letters.append(initial(c)).append(vowel(c));
        if (last(c) != ' ') {
          letters.append(last(c));
        }
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** A text with every syllable as its initial consonant, as in ㅅㅇ; other characters stay. */
  public static String initials(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      initials.append(syllable(c) ? initial(c) : c);
    }
    return initials.toString();
  }
}
