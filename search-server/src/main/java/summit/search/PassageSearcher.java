package summit.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import summit.glossary.Glossary;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.passage.DocumentInfo;
import summit.query.Filters;

/**
 * Answers everything that is asked of an index: the one class that the API, the pages and the
 * command line know. It follows the switch to a new generation by itself; every answer comes from
 * one generation. Safe for many threads.
 */
public final class PassageSearcher implements Closeable {
  /**
   * Opens the live generation.
   *
   * @throws summit.index.IndexUnusableException if there is none, or one of another schema or other
   *     analyzers
   */
  public static PassageSearcher open(IndexDirectory directory, Glossary glossary)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A page of results; any text has a reading, none is an error. */
  public SearchResults search(SearchRequest request) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** All hits of a request in order, up to {@link SearchRequest#WINDOW}, in bounded memory. */
  public void each(SearchRequest request, Consumer<Hit> consumer) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Completions of what is being typed, each leading to at least one hit; best first. */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A page of the catalogue as indexed. */
  public DocumentList documents(Filters filters, SearchRequest.Sort sort, int page, int size)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A document by id. */
  public Optional<DocumentInfo> document(String id) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The other language versions of a work that are indexed. */
  public List<Hit.Version> versions(DocumentInfo document) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Where a document's file lies on this machine. */
  public Optional<Path> file(String id) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A page with the matches of a query ({@code text} may be empty). */
  public Optional<PageView> page(
      String document, int number, String text, boolean cross, Set<String> without)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Number of matching passages by page, for the pages that have any. */
  public java.util.SortedMap<Integer, Integer> hitsByPage(
      String document, String text, boolean cross, Set<String> without) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A passage by id, marked for a query, as a hit of one passage. */
  public Optional<Hit> passage(String id, String text) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Documents like one, in either language, its own versions left out. */
  public List<Hit> similarDocuments(String id, int size) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Passages like one, in either language. */
  public List<Hit> similarPassages(String id, int size) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The passages that a pasted paragraph of up to 5,000 characters most probably comes from. */
  public SearchResults sources(String paragraph, int size) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** What the live generation says of itself. */
  public Manifest manifest() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IOException {}
}
