package summit.extract;

/**
 * A run of text without white space as a format gave it, normalised; for a format without paper a
 * whole paragraph.
 *
 * @param x points from the left edge of the page as a reader sees it
 * @param y points from its top edge to the top of the box
 */
public record RawWord(String text, float x, float y, float width, float height) {}
