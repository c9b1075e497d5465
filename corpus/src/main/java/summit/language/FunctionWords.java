package summit.language;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Tells languages of one script apart by the small words that every sentence has. */
final class FunctionWords {
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "du", "une", "un", "et", "est", "dans", "pour", "qui", "que",
          "sur", "par", "avec", "aux", "au", "ce", "cette", "sont", "nous", "de", "en", "ou", "il");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "for", "that", "with", "on", "are", "by", "a", "an",
          "as", "be", "this", "or", "from", "it", "at", "we", "which", "will");

  private FunctionWords() {}

  /** Whether a word holds a sentence together and names nothing. */
  static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ENGLISH.contains(lower)
        || FRENCH.contains(lower)
        || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(lower);
  }

  /** Whether a text has at least two small French words, and more of them than English ones. */
  static boolean moreFrench(String text) {
    int french = 0;
    int english = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      french += FRENCH.contains(word) ? 1 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return french >= 2 && french > english;
  }
}
