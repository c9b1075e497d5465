package summit.language;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * How a hand types Korean otherwise than it was meant: what a ranking is to bear, for measuring.
 */
public final class KoreanSlips {
  /** A pair of syllables in twelve is split. */
  private static final double SPLIT = 0.08;

  /** Two spaces of five are left out. */
  private static final double JOINED = 0.4;

  private KoreanSlips() {}

  /** Some spaces left out, and others put within words, by chance. */
  public static String spacing(String text, Random random) {
    StringBuilder typed = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within = i > 0 && Hangul.syllable(c) && Hangul.syllable(text.charAt(i - 1));
      if (within && random.nextDouble() < SPLIT) {
        typed.append(' ');
      }
      if (!Character.isWhitespace(c) || random.nextDouble() >= JOINED) {
        typed.append(c);
      }
    }
    return typed.toString();
  }

  /** One letter of one syllable is another of its kind; as it stands where no syllable is. */
  public static String typo(String text, Random random) {
    int[] places = places(text);
    if (places.length == 0) {
      return text;
    }
    int at = places[random.nextInt(places.length)];
    return text.substring(0, at)
        + Hangul.mistyped(text.charAt(at), random)
        + text.substring(at + 1);
  }

  /** Where the syllables of a text stand. */
  private static int[] places(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> Hangul.syllable(text.charAt(at)))
        .toArray();
  }
}
