package summit.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/**
 * How a language is written, and so how a text shows that it is in it.
 *
 * @param own whether a code point is the language's own: of its script, or one that its neighbours
 *     lack
 * @param evidence how much of a text speaks for the language, in letters; 0 for none of it
 */
record Letters(IntPredicate own, ToLongFunction<String> evidence) {
  /** A syllable or an ideograph says as much as this many letters. */
  private static final long IDEOGRAPH = 3;

  private static final IntPredicate LATIN = of(UnicodeScript.LATIN);
  private static final IntPredicate HANGUL = of(UnicodeScript.HANGUL);
  private static final IntPredicate KANA = of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** Hangul; ideographs alone are read as Korean too, with kana beside them they are Japanese. */
  static Letters hangul() {
    return new Letters(
        HANGUL, text -> IDEOGRAPH * count(text, HANGUL) + count(text, Character::isIdeographic));
  }

  /** Kana, with the ideographs beside them. */
  static Letters kana() {
    return new Letters(
        KANA,
        text -> {
          long kana = count(text, KANA);
          return kana == 0 ? 0 : IDEOGRAPH * (kana + count(text, Character::isIdeographic));
        });
  }

  /** The letters of the Latin script, for the language that is read where no other is meant. */
  static Letters latin() {
    return new Letters(LATIN, text -> count(text, LATIN));
  }

  /** The Latin script with accented letters; only its small words tell it from {@link #latin}. */
  static Letters french() {
    return new Letters(
        codePoint -> "àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ".indexOf(codePoint) >= 0,
        text -> FunctionWords.moreFrench(text) ? 1 + count(text, LATIN) : 0);
  }

  private static IntPredicate of(UnicodeScript... scripts) {
    Set<UnicodeScript> any = Set.of(scripts);
    return codePoint -> any.contains(UnicodeScript.of(codePoint));
  }

  private static long count(String text, IntPredicate letters) {
    return text.codePoints().filter(letters).count();
  }
}
