package summit.extract.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.extract.RawWord;

/** The words of one document that no line end has broken. */
final class Vocabulary {
  private static final int LONGEST_BEGINNING = 8;

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> hyphenated = new HashSet<>();

  Vocabulary(List<RawPage> pages) {
    for (RawPage page : pages) {
      for (RawLine line : page.lines()) {
        // both ends of a line may be halves of words
        List<RawWord> own = line.words();
        for (int i = page.width() > 0 ? 1 : 0; i < own.size(); i++) {
          if (i < own.size() - 1 || line.trailingSpace() || !endsOpen(own.get(i).text())) {
            add(own.get(i).text());
          }
        }
      }
    }
  }

  /** Whether the text is a word of the document, whatever punctuation is around it. */
  boolean has(String word) {
    return words.contains(bare(word));
  }

  /** Whether some word of the document begins so. */
  boolean begins(String beginning) {
    return beginnings.contains(bare(beginning));
  }

  /** Whether the document has a word with a hyphen after that stem ("self"). */
  boolean hyphenAfter(String stem) {
    return hyphenated.contains(bare(stem));
  }

  private static boolean endsOpen(String word) {
    int last = word.codePointBefore(word.length());
    return Scripts.hangul(last) || LineEnds.hyphenated(word);
  }

  private void add(String word) {
    String bare = bare(word);
    words.add(bare);
    if (!bare.isEmpty() && Scripts.hangul(bare.codePointAt(0))) {
      for (int i = 2; i <= Math.min(LONGEST_BEGINNING, bare.length()); i++) {
        beginnings.add(bare.substring(0, i));
      }
    }
    int hyphen = bare.indexOf('-');
    if (hyphen > 0) {
      hyphenated.add(bare.substring(0, hyphen));
    }
  }

  /** Lower case, without punctuation around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
