package summit.search;

import java.util.List;
import java.util.Map;
import summit.query.Facet;
import summit.query.QueryReading;

/**
 * A page of results.
 *
 * @param query how the text was read
 * @param passages number of passages that match
 * @param documents number of documents that match
 * @param partial whether the time budget ran out: what is there is right, there may be more
 * @param tookMs milliseconds
 * @param facets drill-sideways counts of documents
 * @param index what was searched
 */
public record SearchResults(
    QueryReading query,
    int passages,
    int documents,
    boolean partial,
    long tookMs,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    IndexInfo index) {
  /** A facet's value and the number of documents that choosing it alone in its facet would give. */
  public record FacetCount(String value, int count) {}

  /**
   * The generation that answered.
   *
   * @param builtAt ISO instant
   */
  public record IndexInfo(String generation, String builtAt) {}
}
