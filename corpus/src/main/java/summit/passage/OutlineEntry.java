package summit.passage;

/**
 * A line of a document's table of contents.
 *
 * @param level 1 for the outermost
 * @param page the 1-based page it leads to
 */
public record OutlineEntry(int level, String title, int page) {}
