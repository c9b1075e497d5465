package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import summit.index.Field;
import summit.query.Facet;
import summit.query.Filters;
import summit.query.ReadQuery;
import summit.search.SearchResults.FacetCount;

/**
 * What a request finds in a snapshot, in order, before anything of it is loaded.
 *
 * @param read the request's text as it was read
 * @param matching finds what matches again, at little cost
 * @param passages how many passages match
 * @param documents how many documents match
 * @param found the first hits
 */
record Ranking(ReadQuery read, Query matching, int passages, int documents, List<Found> found) {
  Ranking {
    found = List.copyOf(found);
  }

  /** Ranks the first {@code size} hits of a request. */
  static Ranking of(Snapshot snapshot, ReadQuery read, SearchRequest request, int size)
      throws IOException {
    Query filter = FilterQueries.of(Field.KIND_PASSAGE, read.filters(), request.filters()).build();
    Query query =
        read.browse()
            ? new ConstantScoreQuery(filter)
            : new LegScale(snapshot, Headings.lift(read.legs()))
                .scaled(filter, read.reading().languages());
    boolean bestFirst = request.sort() == SearchRequest.Sort.RELEVANCE;
    SearchRequest.Sort order =
        read.browse() && bestFirst ? SearchRequest.Sort.NEWEST : request.sort();
    return switch (request.group()) {
      case DOCUMENT -> byDocument(snapshot, read, query, order, size);
      case PASSAGE -> byPassage(snapshot, read, query, order, size);
    };
  }

  /** Whether a request finds anything at all. */
  static boolean any(Snapshot snapshot, ReadQuery read, SearchRequest request) throws IOException {
    var query = FilterQueries.of(Field.KIND_PASSAGE, read.filters(), request.filters());
    if (!read.browse()) {
      query.add(new LegScale(snapshot, read.legs()).unscaled(), Occur.FILTER);
    }
    return snapshot.searcher().search(new ConstantScoreQuery(query.build()), 1).scoreDocs.length
        > 0;
  }

  private static Ranking byDocument(
      Snapshot snapshot, ReadQuery read, Query query, SearchRequest.Sort order, int size)
      throws IOException {
    List<Found> all =
        snapshot
            .unhurried()
            .search(query, DocumentCollector.manager(snapshot.generation().parents()));
    List<Found> sorted = DocumentOrder.sorted(snapshot, all, order);
    List<Found> first = sorted.subList(0, Math.min(size, sorted.size()));
    return new Ranking(read, query, passages(all), all.size(), first);
  }

  private static Ranking byPassage(
      Snapshot snapshot, ReadQuery read, Query query, SearchRequest.Sort order, int size)
      throws IOException {
    Object[] results =
        snapshot
            .unhurried()
            .search(
                query,
                new MultiCollectorManager(
                    DocumentCollector.manager(snapshot.generation().parents()),
                    new TopFieldCollectorManager(
                        DocumentOrder.sort(order), size, Integer.MAX_VALUE)));
    @SuppressWarnings("unchecked")
    List<Found> all = (List<Found>) results[0];
    ScoreDoc[] top = ((TopFieldDocs) results[1]).scoreDocs;
    TopFieldCollector.populateScores(top, snapshot.unhurried(), query);
    List<Found> hits = new ArrayList<>(top.length);
    for (ScoreDoc one : top) {
      hits.add(new Found(snapshot.parentOf(one.doc), one.score, 1, List.of(one)));
    }
    return new Ranking(read, query, passages(all), all.size(), hits);
  }

  private static int passages(List<Found> found) {
    return found.stream().mapToInt(Found::passages).sum();
  }

  /** Counts the documents that match by facet value, drill-sideways. */
  Map<Facet, List<FacetCount>> facets(Snapshot snapshot, Filters chosen) throws IOException {
    var counts = FacetCollector.manager(snapshot.generation().parents(), chosen);
    if (chosen.values().isEmpty()) {
      return snapshot.unhurried().search(matching, counts);
    }
    var query = FilterQueries.of(Field.KIND_PASSAGE, read.filters(), chosen.dates());
    if (!read.browse()) {
      query.add(new LegScale(snapshot, read.legs()).unscaled(), Occur.FILTER);
    }
    return snapshot.searcher().search(query.build(), counts);
  }
}
