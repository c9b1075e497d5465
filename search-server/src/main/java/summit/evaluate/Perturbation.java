package summit.evaluate;

import java.util.Locale;
import java.util.Random;
import summit.language.KoreanSlips;

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
      return KoreanSlips.spacing(text, random);
    }
  },

  /** One letter of one syllable is another of its kind. */
  TYPO {
    @Override
    String apply(String text, Random random) {
      return KoreanSlips.typo(text, random);
    }
  };

  /** As an option names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  abstract String apply(String text, Random random);
}
