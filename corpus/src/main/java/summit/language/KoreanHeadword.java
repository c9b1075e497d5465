package summit.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stem of a dictionary form, as Nori leaves it: 마련하다 is 마련, 아름답다 is 아름답. */
final class KoreanHeadword {
  private static final List<String> VERBS = List.of("스럽다", "롭다", "하다", "되다", "시키다");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private KoreanHeadword() {}

  /** Whether terms end as the word does, or as its stem. */
  static boolean readToItsEnd(String word, List<String> terms) {
    String letters = NO_LETTER.matcher(TextNormalizer.normalize(word)).replaceAll("");
    String verb = letters.endsWith("다") ? letters.substring(0, letters.length() - 1) : letters;
    return !terms.isEmpty()
        && Stream.of(letters, verb, stem(letters))
            .anyMatch(end -> end.endsWith(last(terms.getLast())));
  }

  private static String last(String term) {
    return term.substring(term.length() - 1);
  }

  static String stem(String word) {
    String joined = word.replace(" ", "").toLowerCase(Locale.ROOT);
    for (String verb : VERBS) {
      if (joined.endsWith(verb) && joined.length() - verb.length() >= 2) {
        return joined.substring(0, joined.length() - verb.length());
      }
    }
    return joined.endsWith("다") && joined.length() > 2
        ? joined.substring(0, joined.length() - 1)
        : joined;
  }
}
