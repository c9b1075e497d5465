package summit.search;

/**
 * A completion that leads to at least one hit.
 *
 * @param kind {@code title}, {@code term}, {@code concept} or {@code keyboard}
 */
public record Suggestion(String text, String kind, String language) {}
