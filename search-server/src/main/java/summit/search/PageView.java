package summit.search;

import java.util.List;
import java.util.SortedMap;
import summit.passage.DocumentInfo;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.Span;

/**
 * A page of a document with the matches of a query.
 *
 * @param page text and word boxes
 * @param passages in reading order
 * @param marks ranges of the page's text to mark, in order
 * @param rectangles where the marks stand on the paper; empty where the format has none
 * @param hits number of matching passages by page, for the pages of the document that have any
 */
public record PageView(
    DocumentInfo document,
    Page page,
    List<Passage> passages,
    List<Span> marks,
    List<Rectangle> rectangles,
    SortedMap<Integer, Integer> hits) {
  /**
   * A rectangle in points from the page's top left corner.
   *
   * @param mark index of its range among the marks
   */
  public record Rectangle(int mark, float x, float y, float width, float height) {}
}
