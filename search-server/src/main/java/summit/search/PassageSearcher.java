package summit.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOFunction;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.language.TextNormalizer;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.query.Filters;
import summit.query.QueryReader;
import summit.suggest.InputAids;
import summit.suggest.Suggestion;

/**
 * Answers everything that is asked of an index: the one class that the API, the pages and the
 * command line know. It follows the switch to a new generation by itself; every answer comes from
 * one generation. Safe for many threads.
 */
public final class PassageSearcher implements Closeable {
  private static final Duration BUDGET = Duration.ofSeconds(2);

  /** An export reads thousands of records; it is no interactive answer. */
  private static final Duration EXPORT_BUDGET = Duration.ofMinutes(2);

  /** Hits of an export that are held at once. */
  private static final int BATCH = 100;

  /** The longest query makes more than Lucene's own limit of 1,024 in several languages' fields. */
  private static final int CLAUSES = 16_384;

  private final LiveIndex live;
  private final Analyzers analyzers;
  private final RequestReader reader;

  private PassageSearcher(LiveIndex live, Analyzers analyzers, RequestReader reader) {
    this.live = live;
    this.analyzers = analyzers;
    this.reader = reader;
  }

  /**
   * Opens the live generation.
   *
   * @throws summit.index.IndexUnusableException if there is none, or one of another schema or other
   *     analyzers
   */
  public static PassageSearcher open(IndexDirectory directory, Glossary glossary)
      throws IOException {
    return open(directory, glossary, Duration.ZERO, System::nanoTime);
  }

  /** Opens the live generation, looking for a newer one by a clock in nanoseconds. */
  static PassageSearcher open(
      IndexDirectory directory, Glossary glossary, Duration least, LongSupplier clock)
      throws IOException {
    IndexSearcher.setMaxClauseCount(CLAUSES);
    Analyzers analyzers = Analyzers.bundled(glossary);
    // begun first: it makes itself ready while the index is opened
    QueryReader reader = new QueryReader(analyzers, glossary);
    LiveIndex live = new LiveIndex(directory, analyzers, least, clock);
    return new PassageSearcher(
        live, analyzers, new RequestReader(reader, new InputAids(analyzers, glossary)));
  }

  /**
   * Opens the live generation for measuring: however busy the machine, no answer is cut short.
   *
   * @throws summit.index.IndexUnusableException if there is none, or one of another schema or other
   *     analyzers
   */
  public static PassageSearcher patient(IndexDirectory directory, Glossary glossary)
      throws IOException {
    return open(directory, glossary, EXPORT_BUDGET, System::nanoTime);
  }

  /** A page of results as fast as a page wants them; any text has a reading, none is an error. */
  public SearchResults search(SearchRequest request) throws IOException {
    return search(request, BUDGET);
  }

  /** A page of results within a time; what does not come within it is left out. */
  public SearchResults search(SearchRequest request, Duration budget) throws IOException {
    long start = System.nanoTime();
    try (Snapshot snapshot = live.acquire(budget)) {
      Ranking ranking = ranking(snapshot, request, request.page() * request.size());
      List<Found> found = ranking.found();
      int from = Math.min((request.page() - 1) * request.size(), found.size());
      List<Hit> hits =
          new HitLoader(snapshot, ranking.read().legs())
              .load(from + 1, found.subList(from, found.size()));
      Map<Facet, List<SearchResults.FacetCount>> facets =
          ranking.facets(snapshot, request.filters());
      return new SearchResults(
          ranking.read().reading(),
          ranking.passages(),
          ranking.documents(),
          snapshot.searcher().timedOut(),
          (System.nanoTime() - start) / 1_000_000,
          hits,
          facets,
          snapshot.info());
    }
  }

  /** All hits of a request in order, up to {@link SearchRequest#WINDOW}, in bounded memory. */
  public void each(SearchRequest request, Consumer<Hit> consumer) throws IOException {
    try (Snapshot snapshot = live.acquire(EXPORT_BUDGET)) {
      Ranking ranking = ranking(snapshot, request, SearchRequest.WINDOW);
      List<Found> all = ranking.found();
      for (int at = 0; at < all.size(); at += BATCH) {
        List<Found> some = all.subList(at, Math.min(all.size(), at + BATCH));
        new HitLoader(snapshot, ranking.read().legs()).load(at + 1, some).forEach(consumer);
      }
    }
  }

  private Ranking ranking(Snapshot snapshot, SearchRequest request, int size) throws IOException {
    return Ranking.of(snapshot, reader.read(snapshot, request), request, size);
  }

  /** Completions of what is being typed, each leading to at least one hit; best first. */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    String text = TextNormalizer.normalize(typed).strip();
    return ask(
        snapshot ->
            text.isEmpty()
                ? Documents.titles(snapshot, limit)
                : reader.aids().complete(text, limit, snapshot.searcher()));
  }

  /** A page of the catalogue as indexed. */
  public DocumentList documents(Filters filters, SearchRequest.Sort sort, int page, int size)
      throws IOException {
    return ask(snapshot -> Documents.list(snapshot, filters, sort, page, size));
  }

  /** A document by id. */
  public Optional<DocumentInfo> document(String id) throws IOException {
    return ask(snapshot -> snapshot.findDocument(id));
  }

  /** The other versions of a work that are indexed. */
  public List<Hit.Version> versions(DocumentInfo document) throws IOException {
    return ask(snapshot -> snapshot.versions(document));
  }

  /** Where a document's file lies on this machine. */
  public Optional<Path> file(String id) throws IOException {
    return ask(snapshot -> snapshot.file(id));
  }

  /** A page with the matches of a query ({@code text} may be empty). */
  public Optional<PageView> page(
      String document, int number, String text, boolean cross, Set<String> without)
      throws IOException {
    SearchRequest marked = SearchRequest.of(text, cross, without);
    return ask(
        snapshot -> new PageViews(snapshot).page(document, number, reader.read(snapshot, marked)));
  }

  /** A passage by id, marked for a query, as a hit of one passage. */
  public Optional<Hit> passage(String id, String text) throws IOException {
    SearchRequest marked = SearchRequest.of(text);
    return ask(
        snapshot -> new HitLoader(snapshot, reader.read(snapshot, marked).legs()).passage(id));
  }

  /** Documents like one, in either language, its own versions left out. */
  public List<Hit> similarDocuments(String id, int size) throws IOException {
    return ask(snapshot -> similar(snapshot).documents(id, size));
  }

  /** Passages like one, in either language. */
  public List<Hit> similarPassages(String id, int size) throws IOException {
    return ask(snapshot -> similar(snapshot).passages(id, size));
  }

  /** The passages that a pasted paragraph of up to 5,000 characters most probably comes from. */
  public SearchResults sources(String paragraph, int size) throws IOException {
    return ask(snapshot -> similar(snapshot).sources(paragraph, size));
  }

  private SimilarSearch similar(Snapshot snapshot) {
    return new SimilarSearch(snapshot, analyzers, reader.reader());
  }

  /** Answers a short question from one generation. */
  private <T> T ask(IOFunction<Snapshot, T> question) throws IOException {
    try (Snapshot snapshot = live.acquire(BUDGET)) {
      return question.apply(snapshot);
    }
  }

  /** What the live generation says of itself. */
  public Manifest manifest() {
    return live.generation().manifest();
  }

  @Override
  public void close() throws IOException {
    live.close();
  }
}
