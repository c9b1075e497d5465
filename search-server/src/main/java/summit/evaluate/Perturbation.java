package summit.evaluate;

import java.util.Locale;
import java.util.Random;
import summit.language.Hangul;

/**
 * A way in which a hand types a query otherwise than it was meant; the same seed, the same slip.
 */
public enum Perturbation {
  /** As it stands. */
  NONE {
    @Override
    String apply(String text, Random random) {
      return text;
    }
  },

  /** Without any white space. */
  NO_SPACES {
    @Override
    String apply(String text, Random random) {
      return text.replaceAll("\\s+", "");
    }
  },

  /** Two spaces of five left out, and a space within every twelfth pair of syllables, by chance. */
  SPACING {
    @Override
    String apply(String text, Random random) {
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
  },

  /**
   * One letter of one syllable is another of its kind; where it ends in a consonant, perhaps that.
   */
  TYPO {
    @Override
    String apply(String text, Random random) {
      int[] syllables = text.chars().filter(Hangul::syllable).toArray();
      if (syllables.length == 0) {
        return text;
      }
      int chosen = random.nextInt(syllables.length);
      int at = -1;
      for (int seen = -1; seen < chosen; seen += Hangul.syllable(text.charAt(at)) ? 1 : 0) {
        at++;
      }
      return text.substring(0, at)
          + Hangul.mistyped(text.charAt(at), random)
          + text.substring(at + 1);
    }
  };

  private static final double SPLIT = 0.08;
  private static final double JOINED = 0.4;

  /** As an option names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  abstract String apply(String text, Random random);
}
