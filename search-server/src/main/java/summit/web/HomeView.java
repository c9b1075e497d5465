package summit.web;

import java.util.List;

/**
 * The first page.
 *
 * @param examples queries that find something
 * @param summits how many documents a summit or process has
 */
public record HomeView(
    List<Example> examples, List<Filter.Choice> summits, int documents, Coverage coverage) {
  public HomeView {
    examples = List.copyOf(examples);
    summits = List.copyOf(summits);
  }

  /** A query to try. */
  public record Example(String text, String language, String url) {}
}
