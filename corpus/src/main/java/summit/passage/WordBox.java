package summit.passage;

/**
 * Where a run of a page's text stands on the paper, in points from the page's top left corner as a
 * reader sees it (rotation applied). A word broken at a line end has two boxes.
 *
 * @param start first UTF-16 code unit of the run in {@link Page#text()}
 * @param end one past the last
 */
public record WordBox(int start, int end, float x, float y, float width, float height) {}
