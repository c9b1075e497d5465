package summit.split;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import summit.passage.OutlineEntry;

/** Tells headings: those of the outline on their page, and the numbered ones of statutes. */
final class HeadingFinder {
  /** Levels of the outline come first; what a number alone makes a heading lies below them. */
  private static final int BELOW_OUTLINE = 20;

  private static final int MAX_CHARACTERS = 140;
  private static final int SPARE = 12;
  private static final List<Pattern> NUMBERED =
      List.of(
          Pattern.compile("^(제\\s?\\d+\\s?편|(?i:part)\\s[\\dIVXLC]+\\b).*"),
          Pattern.compile("^(제\\s?\\d+\\s?장|(?i:chapter|annex|title)\\s[\\dIVXLC]+\\b).*"),
          Pattern.compile("^(제\\s?\\d+\\s?절|(?i:section)\\s[\\dIVXLC]+\\b|[Ⅰ-Ⅻ]\\s?\\.).*"),
          Pattern.compile("^(제\\s?\\d+\\s?관|(?i:article)\\s\\d+[a-z]?\\b).*"));

  private final Map<Integer, List<OutlineEntry>> byPage = new HashMap<>();

  HeadingFinder(List<OutlineEntry> outline) {
    for (OutlineEntry entry : outline) {
      byPage.computeIfAbsent(entry.page(), page -> new ArrayList<>()).add(entry);
    }
  }

  /** The level of a heading, 1 outermost; 0 where the paragraph is none. Uses up an entry. */
  int level(int page, String paragraph) {
    if (paragraph.length() > MAX_CHARACTERS * 2) {
      return 0;
    }
    String squeezed = squeeze(paragraph);
    List<OutlineEntry> entries = byPage.getOrDefault(page, List.of());
    for (int i = 0; i < entries.size(); i++) {
      if (same(squeezed, squeeze(entries.get(i).title()))) {
        return entries.remove(i).level();
      }
    }
    return numbered(paragraph);
  }

  private static boolean same(String paragraph, String title) {
    if (paragraph.isEmpty() || title.isEmpty()) {
      return false;
    }
    boolean number = paragraph.endsWith(title) && paragraph.length() <= title.length() + SPARE;
    boolean missing = title.endsWith(paragraph) && title.length() <= paragraph.length() + SPARE;
    return paragraph.equals(title) || ((number || missing) && title.length() >= 4);
  }

  private static int numbered(String paragraph) {
    boolean sentence = paragraph.matches("(?s).*[.,;:]");
    if (paragraph.length() > MAX_CHARACTERS || sentence || Numbers.contents(paragraph)) {
      return 0;
    }
    for (int i = 0; i < NUMBERED.size(); i++) {
      if (NUMBERED.get(i).matcher(paragraph).matches()) {
        return BELOW_OUTLINE + i;
      }
    }
    return 0;
  }

  private static String squeeze(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }
}
