package summit.api;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;

/** Reads the parameters of a search, as {@code /search} and all that take the same have them. */
public final class SearchParams {
  /** Characters a query may have. */
  public static final int LONGEST = 512;

  private static final int MOST = 100;

  private final Vocabulary vocabulary;

  /** A reader that accepts a vocabulary's filter values. */
  public SearchParams(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All parameters of a search; faults are left in {@code params}. */
  public SearchRequest search(Params params) {
    String text = query(params);
    Filters filters = filters(params);
    boolean cross = cross(params);
    Set<String> without = without(params);
    Group group = params.choice("group", Group.DOCUMENT);
    Sort sort = params.choice("sort", Sort.RELEVANCE);
    Window window = window(params, 10);
    return new SearchRequest(
        text, filters, cross, without, group, sort, window.page(), window.size());
  }

  /** The query. */
  public String query(Params params) {
    return params.text("q", LONGEST);
  }

  /** Whether to search the other languages' words. */
  public boolean cross(Params params) {
    return params.on("cross", true);
  }

  /** The expansions to leave out. */
  public Set<String> without(Params params) {
    return Set.copyOf(params.all("without", id -> true, "query.expansions[].id"));
  }

  /** The filters. */
  public Filters filters(Params params) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(
          facet,
          params.all(
              facet.parameter(), value -> vocabulary.knows(facet, value), vocabulary.hint(facet)));
    }
    Optional<LocalDate> from = params.date("from");
    Optional<LocalDate> to = params.date("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      params.fault("from", "from-after-to", from.get().toString(), to.get().toString());
    }
    return new Filters(chosen, from, to);
  }

  /** The page and its size. */
  public Window window(Params params, int fallback) {
    int page = params.number("page", 1, 1, SearchRequest.WINDOW);
    int size = params.number("size", fallback, 1, MOST);
    if ((long) page * size > SearchRequest.WINDOW) {
      params.fault("page", "window", size, SearchRequest.WINDOW / size, SearchRequest.WINDOW);
      return new Window(1, size);
    }
    return new Window(page, size);
  }

  /**
   * A page of a list.
   *
   * @param page 1-based
   */
  public record Window(int page, int size) {}
}
