package summit.search;

import java.util.List;
import java.util.Map;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.search.SearchResults.FacetCount;
import summit.search.SearchResults.IndexInfo;

/**
 * A page of the catalogue as indexed.
 *
 * @param total documents that match the filters
 */
public record DocumentList(
    int total,
    List<DocumentInfo> documents,
    Map<Facet, List<FacetCount>> facets,
    IndexInfo index) {}
