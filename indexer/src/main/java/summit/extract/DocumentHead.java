package summit.extract;

import java.util.List;
import summit.passage.OutlineEntry;

/**
 * What is known of a file before its pages are read.
 *
 * @param mediaType detected type
 * @param title the file's own, empty where it has none
 * @param author the file's own, empty where it has none
 * @param date ISO date, empty where it has none
 * @param pages number of pages it says it has
 * @param outline bookmarks with their pages; empty where it has none
 */
public record DocumentHead(
    String mediaType,
    String title,
    String author,
    String date,
    int pages,
    List<OutlineEntry> outline) {
  public DocumentHead {
    outline = List.copyOf(outline);
  }
}
