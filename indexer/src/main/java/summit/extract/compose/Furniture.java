package summit.extract.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import summit.extract.RawLine;
import summit.extract.RawPage;

/**
 * Finds running headers, footers and page numbers: lines near an edge that recur at the same height
 * once their digits are folded.
 */
final class Furniture {
  private static final float EDGE = 0.15f;
  private static final float STEP = 6;
  private static final int RECURS = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(page\\s*)?(\\d{1,4}|[ivxlc]{1,7})"
              + "(\\s*(of|/|\\|)\\s*\\d{1,4})?[-–—|\\s]*");
  // "Article N" at the top of page after page was the one clear false positive
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(article|chapter|section|annex|part)\\s+[\\dIVXLC]+.*|제\\s*\\d+\\s*[조장절편].*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();
  private final Map<String, Set<Integer>> pagesByText = new HashMap<>();
  private final int recurs;

  Furniture(List<RawPage> pages) {
    recurs = pages.size() <= 4 ? 2 : RECURS;
    for (RawPage page : pages) {
      for (RawLine line : page.lines()) {
        if (edge(page, line)) {
          note(pagesByKey, key(line), page.number());
          note(pagesByText, line.text(), page.number());
        }
      }
    }
  }

  boolean is(RawPage page, RawLine line) {
    if (line.furniture()) {
      return true;
    }
    if (!edge(page, line)) {
      return false;
    }
    String text = line.text();
    boolean same = count(pagesByText, text) >= recurs;
    if (NUMBERED.matcher(text).matches()) {
      return same;
    }
    return same || recurring(line) || (PAGE_NUMBER.matcher(text).matches() && nearEdge(page, line));
  }

  /** Heights are compared in steps; a line on the border of two counts for both. */
  private boolean recurring(RawLine line) {
    String text = fold(line.text());
    int step = step(line);
    int most = 0;
    for (int s = step - 1; s <= step + 1; s++) {
      most = Math.max(most, count(pagesByKey, text + '@' + s));
    }
    return most >= recurs;
  }

  private static void note(Map<String, Set<Integer>> pages, String key, int page) {
    pages.computeIfAbsent(key, k -> new HashSet<>()).add(page);
  }

  private static int count(Map<String, Set<Integer>> pages, String key) {
    return pages.getOrDefault(key, Set.of()).size();
  }

  private static String key(RawLine line) {
    return fold(line.text()) + '@' + step(line);
  }

  private static int step(RawLine line) {
    return Math.round(line.top() / STEP);
  }

  private static String fold(String text) {
    return DIGITS.matcher(text).replaceAll("0");
  }

  private static boolean edge(RawPage page, RawLine line) {
    return page.height() > 0
        && (line.bottom() < page.height() * EDGE || line.top() > page.height() * (1 - EDGE));
  }

  private static boolean nearEdge(RawPage page, RawLine line) {
    float near = EDGE * 2 / 3;
    return line.bottom() < page.height() * near || line.top() > page.height() * (1 - near);
  }
}
