package summit.split;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import summit.passage.Span;

/**
 * Sentences by the JDK's rules, less the ends that an abbreviation, a date or a list number only
 * looks like (.983 and .980 on Korean and English; ICU breaks "2023. 11. 1.").
 */
final class Sentences {
  private static final Pattern NO_END =
      Pattern.compile(
          ".*(\\b(e\\.g|i\\.e|cf|No|Nos|Art|Arts|Mr|Mrs|Ms|Dr|Prof|vol|pp?|Fig|Sec|para|paras"
              + "|al|vs|etc|Inc|Ltd|Co|Corp|U\\.S|U\\.K|E\\.U|St|approx|eds?)|\\b[A-Z])\\.\\s*$");
  private static final Pattern DATE = Pattern.compile(".*\\d{1,4}\\.\\s*$");
  private static final Pattern DATE_GOES_ON =
      Pattern.compile("^\\d{1,2}\\s*[.)].*|^\\d{1,2}[일월].*");
  // "2023. 11. 1. 이후": a whole date hardly ever ends a sentence
  private static final Pattern WHOLE_DATE =
      Pattern.compile(".*\\d{4}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s*$");
  private static final Pattern ONLY_NUMBER =
      Pattern.compile("^\\s*[(\\[]?([\\d.]{1,8}|[a-zA-Z가-하]|[IVX]{1,5})[.)\\]]\\s*$");
  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll},;)\\]”’].*");
  private static final int LOOK_BACK = 24;

  private Sentences() {}

  /** Spans that together cover the whole range. */
  static List<Span> of(String text, int start, int end, Locale locale) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    String range = text.substring(start, end);
    breaks.setText(range);
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to == range.length() || ends(range, from, to)) {
        sentences.add(new Span(start + from, start + to));
        from = to;
      }
    }
    return sentences;
  }

  private static boolean ends(String text, int from, int to) {
    String before = text.substring(Math.max(from, to - LOOK_BACK), to);
    String after = text.substring(to, Math.min(text.length(), to + LOOK_BACK)).replace('\n', ' ');
    boolean date = DATE.matcher(before).matches() && DATE_GOES_ON.matcher(after).matches();
    return !date
        && !WHOLE_DATE.matcher(before).matches()
        && !NO_END.matcher(before).matches()
        && !ONLY_NUMBER.matcher(text.substring(from, to)).matches()
        && !GOES_ON.matcher(after).matches();
  }
}
