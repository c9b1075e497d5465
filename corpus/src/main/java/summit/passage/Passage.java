package summit.passage;

import org.jspecify.annotations.Nullable;

/**
 * The unit of search: a paragraph or a few, on one page, under one heading.
 *
 * @param id document id, a colon and eight hexadecimal digits of the passage's own content: it
 *     survives a rebuild of an unchanged file
 * @param document id of the document
 * @param page 1-based page
 * @param pageLabel the printed page
 * @param heading path of headings above it, outermost first, joined by " › "; empty where none
 * @param number the number the paragraph bears ("3", "제12조"); empty where none
 * @param language BCP 47 tag of the passage's own language
 * @param start first UTF-16 code unit in the page's text
 * @param end one past the last
 * @param text the page's text from start to end
 * @param ocr whether the text was recognised from an image
 * @param counterpart id of the aligned passage in another language version; null where none
 */
public record Passage(
    String id,
    String document,
    int page,
    String pageLabel,
    String heading,
    String number,
    String language,
    int start,
    int end,
    String text,
    boolean ocr,
    @Nullable String counterpart) {
  public Passage {
    if (page < 1 || start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("passage " + id + " does not fit its page");
    }
  }

  /** The same passage, paired with one in another language. */
  public Passage withCounterpart(String other) {
    return new Passage(
        id, document, page, pageLabel, heading, number, language, start, end, text, ocr, other);
  }
}
