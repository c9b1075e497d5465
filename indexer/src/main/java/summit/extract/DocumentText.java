package summit.extract;

import java.util.List;
import summit.passage.OutlineEntry;
import summit.passage.Page;

/**
 * A file as it was read.
 *
 * @param mediaType detected, not guessed from the name: {@code application/pdf}
 * @param title the file's own; empty where it has none, and often wrong
 * @param author the file's own; empty where it has none
 * @param date ISO date the file gives for its making; empty where it has none
 * @param pages in order; a format without paper is one page
 * @param outline bookmarks, else the headings that were recognised
 * @param embedded attachments, to be read as documents of their own
 */
public record DocumentText(
    String mediaType,
    String title,
    String author,
    String date,
    List<Page> pages,
    List<OutlineEntry> outline,
    List<Embedded> embedded) {
  public DocumentText {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    embedded = List.copyOf(embedded);
  }
}
