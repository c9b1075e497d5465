package summit.language;

import java.util.List;
import java.util.Locale;

/** The stem of a dictionary form, as Nori leaves it: 마련하다 is 마련, 아름답다 is 아름답. */
final class KoreanHeadword {
  private static final List<String> VERBS = List.of("스럽다", "롭다", "하다", "되다", "시키다");

  private KoreanHeadword() {}

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
