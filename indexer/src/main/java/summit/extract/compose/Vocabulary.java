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
  private final Set<String> words = new HashSet<>();

  Vocabulary(List<RawPage> pages) {
    for (RawPage page : pages) {
      boolean broken = false;
      for (RawLine line : page.lines()) {
        List<RawWord> own = line.words();
        for (int i = broken ? 1 : 0; i < own.size(); i++) {
          add(own.get(i).text());
        }
        broken = LineEnds.hyphenated(own.getLast().text());
      }
    }
  }

  boolean has(String word) {
    return words.contains(bare(word));
  }

  private void add(String word) {
    if (!LineEnds.hyphenated(word)) {
      words.add(bare(word));
    }
  }

  /** Lower case, without punctuation around it. */
  static String bare(String word) {
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
