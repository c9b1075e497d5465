package summit.split;

/**
 * A paragraph of a page, as the splitter sees it.
 *
 * @param start first UTF-16 code unit in the page's text
 * @param end one past the last
 * @param kind what it is
 * @param level of a heading, 1 outermost; 0 otherwise
 * @param number the number it bears; empty where none
 */
record Block(int start, int end, Kind kind, int level, String number) {
  /** What a paragraph is. */
  enum Kind {
    HEADING,
    /** An article, a square bullet: begins a passage of its own once there is something before. */
    MAJOR,
    /** A paragraph with a number of its own ("12. …"): what people cite. */
    COUNTED,
    BODY,
    /** A line of a table of contents: never packed with text. */
    CONTENTS
  }
}
