package summit.fetch;

import java.util.List;
import java.util.Locale;

/**
 * What of a web page can be read without a browser, roughly: enough to tell a shell from a text.
 */
final class PageText {
  private static final List<String> UNSEEN = List.of("script", "style", "noscript", "head");

  private final String page;
  private final String lower;

  private PageText(String page) {
    this.page = page;
    this.lower = page.toLowerCase(Locale.ROOT);
  }

  /** The text between the tags. */
  static String of(String page) {
    return new PageText(page).read();
  }

  private String read() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int tag = page.indexOf('<');
    while (tag >= 0) {
      text.append(page, at, tag).append(' ');
      at = end(tag);
      tag = page.indexOf('<', at);
    }
    return text.append(page, at, page.length()).toString();
  }

  /** Where a tag, or an element nobody sees, ends; the end of the page where it does not. */
  private int end(int tag) {
    int from = tag;
    for (String name : UNSEEN) {
      if (lower.startsWith(name, tag + 1) && !letterAt(tag + 1 + name.length())) {
        from = lower.indexOf("</" + name, tag);
      }
    }
    if (lower.startsWith("<!--", tag)) {
      from = lower.indexOf("-->", tag);
    }
    int close = from < 0 ? -1 : page.indexOf('>', from);
    return close < 0 ? page.length() : close + 1;
  }

  private boolean letterAt(int index) {
    return index < page.length() && Character.isLetter(page.charAt(index));
  }
}
