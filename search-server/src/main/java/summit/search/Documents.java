package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import summit.index.Field;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.SearchResults.FacetCount;
import summit.suggest.Suggestion;

/** The catalogue as indexed: documents whether they have passages or not. */
final class Documents {
  private Documents() {}

  /** A page of it; without another order, the newest first. */
  static DocumentList list(
      Snapshot snapshot, Filters filters, SearchRequest.Sort sort, int page, int size)
      throws IOException {
    SearchRequest.Sort order =
        sort == SearchRequest.Sort.RELEVANCE ? SearchRequest.Sort.NEWEST : sort;
    Query query = FilterQueries.of(Field.KIND_DOCUMENT, filters).build();
    TopFieldDocs top =
        snapshot
            .searcher()
            .search(
                query,
                new TopFieldCollectorManager(
                    DocumentOrder.sort(order), page * size, Integer.MAX_VALUE));
    List<DocumentInfo> documents = new ArrayList<>();
    for (int i = (page - 1) * size; i < top.scoreDocs.length; i++) {
      documents.add(snapshot.document(top.scoreDocs[i].doc));
    }
    return new DocumentList(
        (int) top.totalHits.value(),
        List.copyOf(documents),
        facets(snapshot, filters),
        snapshot.info());
  }

  /** The titles of the newest documents, each in its own language. */
  static List<Suggestion> titles(Snapshot snapshot, int limit) throws IOException {
    return list(snapshot, Filters.NONE, SearchRequest.Sort.NEWEST, 1, limit).documents().stream()
        .map(d -> new Suggestion(d.title(d.language()), "title", d.language()))
        .toList();
  }

  private static Map<Facet, List<FacetCount>> facets(Snapshot snapshot, Filters filters)
      throws IOException {
    Query query = FilterQueries.of(Field.KIND_DOCUMENT, filters.dates()).build();
    return snapshot
        .searcher()
        .search(query, FacetCollector.manager(snapshot.generation().parents(), filters));
  }
}
