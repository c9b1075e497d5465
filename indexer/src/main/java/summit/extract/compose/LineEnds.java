package summit.extract.compose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import summit.extract.RawLine;

/** How the lines of one paragraph go together: with a space, with nothing, or without a hyphen. */
final class LineEnds {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final double TRUST = 0.75;
  private static final int ENOUGH = 5;
  private static final String PARTICLES = "은는을를의에로과와도나야며고만";
  private static final String PAST_OR_FUTURE = "었았였겠";
  private static final Set<String> LONG_PARTICLES =
      Set.of("으로", "에서", "에게", "까지", "부터", "처럼", "마다", "에는", "에도", "으며", "으나", "으로써");
  private static final String CLOSING = ",.)]}!?:;%、。」』）〉》”’";
  private static final String OPENING = "([{「『（〈《“‘";

  private static final Pattern ADDRESS = Pattern.compile(".*([/@]|www\\.).*");

  private final Vocabulary vocabulary;
  private final boolean trailingSpacesMeanBorders;

  /** What stands between two lines. */
  enum Join {
    SPACE,
    NOTHING,
    /** Nothing, and the hyphen goes. */
    WITHOUT_HYPHEN
  }

  /** A line and the one after it in the same paragraph. */
  record Pair(RawLine line, RawLine next) {
    /** Whether both sides are Hangul, so that only the file can know. */
    boolean hangul() {
      return Scripts.hangul(last(line)) && Scripts.hangul(first(next));
    }
  }

  /**
   * The rule for one document. Hancom writes a space at a line end that is a word border: where
   * three of four Hangul line ends have one, those without are broken words. Printed on macOS, half
   * of them are lost: then a space is a border, and else the document's own words decide.
   */
  LineEnds(Vocabulary vocabulary, List<Pair> pairs) {
    this.vocabulary = vocabulary;
    long hangul = pairs.stream().filter(Pair::hangul).count();
    long spaced = pairs.stream().filter(p -> p.hangul() && p.line().trailingSpace()).count();
    trailingSpacesMeanBorders = hangul >= ENOUGH && spaced > hangul * TRUST;
  }

  static boolean hyphenated(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() > 1 && (last == '-' || last == '\u2010' || last == SOFT_HYPHEN);
  }

  Join join(RawLine line, RawLine next) {
    String before = line.words().getLast().text();
    String after = next.words().getFirst().text();
    if (hyphenated(before)) {
      return hyphen(before, after);
    }
    int last = last(line);
    int first = first(next);
    if (CLOSING.indexOf(first) >= 0 || OPENING.indexOf(last) >= 0) {
      return line.trailingSpace() ? Join.SPACE : Join.NOTHING;
    }
    if (Scripts.unspaced(last) && Scripts.unspaced(first)) {
      return Join.NOTHING;
    }
    boolean korean = Scripts.hangul(last) || Scripts.hangul(first);
    if (korean && (line.trailingSpace() || trailingSpacesMeanBorders)) {
      return line.trailingSpace() ? Join.SPACE : Join.NOTHING;
    }
    boolean broken = Scripts.hangul(last) && Scripts.hangul(first) && broken(before, after);
    return broken ? Join.NOTHING : Join.SPACE;
  }

  /**
   * Whether two Hangul tokens are halves of a word, from the document's own words: the whole is
   * one; or some word begins with the first and a bit of the second, and not both are words alone.
   */
  private boolean broken(String before, String after) {
    if (vocabulary.has(before + after) || particle(after)) {
      return true;
    }
    if (before.length() == 1 && !vocabulary.has(before)) {
      return true;
    }
    if (verb(before.charAt(before.length() - 1)) && !vocabulary.has(before)) {
      return true; // a stem wants its ending
    }
    if (verb(after.charAt(0)) && vocabulary.begins(before + after.charAt(0))) {
      return true; // the document makes a verb of that noun elsewhere, too
    }
    boolean alone = vocabulary.has(before) && vocabulary.has(after);
    return !alone && (vocabulary.begins(before + after.substring(0, 1)) || fragment(after));
  }

  /** What makes verbs of nouns. */
  private static boolean verb(char syllable) {
    return syllable == '하' || syllable == '되';
  }

  /** What begins no word: it hangs on the one before. */
  private static boolean particle(String after) {
    boolean alone = after.length() == 1 || !Scripts.hangul(after.charAt(1));
    return LONG_PARTICLES.contains(after)
        || PAST_OR_FUTURE.indexOf(after.charAt(0)) >= 0
        || (alone && PARTICLES.indexOf(after.charAt(0)) >= 0);
  }

  private boolean fragment(String after) {
    return after.length() == 1 && !vocabulary.has(after);
  }

  /** Joined when the whole is a word of the document: .993 of 701 real ones. */
  private Join hyphen(String before, String after) {
    String stem = before.substring(0, before.length() - 1);
    if (before.charAt(before.length() - 1) == SOFT_HYPHEN) {
      return Join.WITHOUT_HYPHEN;
    }
    if (!Character.isLetter(stem.codePointBefore(stem.length()))
        || !Character.isLetter(after.codePointAt(0))) {
      return Scripts.letterOrDigit(after) ? Join.NOTHING : Join.SPACE;
    }
    if (vocabulary.has(stem + after)) {
      return Join.WITHOUT_HYPHEN;
    }
    if (vocabulary.has(before + after) || !Character.isLowerCase(after.charAt(0))) {
      return Join.NOTHING;
    }
    boolean compound =
        vocabulary.hyphenAfter(stem)
            || ADDRESS.matcher(stem).matches()
            || (vocabulary.has(stem) && vocabulary.has(after));
    return compound ? Join.NOTHING : Join.WITHOUT_HYPHEN;
  }

  private static int last(RawLine line) {
    String text = line.words().getLast().text();
    return text.codePointBefore(text.length());
  }

  private static int first(RawLine line) {
    return line.words().getFirst().text().codePointAt(0);
  }
}
