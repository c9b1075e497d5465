package summit.search;

import java.util.Set;
import summit.query.Filters;

/**
 * A search.
 *
 * @param text what was typed, at most 512 characters; empty means browse
 * @param filters what hits must be
 * @param cross whether to search the other languages' words too
 * @param without ids of expansions to leave out
 * @param group what a hit is
 * @param sort the order of hits
 * @param page 1-based
 * @param size hits a page, 1 to 100; page times size at most 10,000
 */
public record SearchRequest(
    String text,
    Filters filters,
    boolean cross,
    Set<String> without,
    Group group,
    Sort sort,
    int page,
    int size) {
  /** Hits that can be paged through. */
  public static final int WINDOW = 10_000;

  public SearchRequest {
    if (page < 1 || size < 1 || (long) page * size > WINDOW) {
      throw new IllegalArgumentException("page " + page + " of " + size + " is out of the window");
    }
    without = Set.copyOf(without);
  }

  /** A first page of ten documents by relevance. */
  public static SearchRequest of(String text) {
    return of(text, true, Set.of());
  }

  /** The same with a say in what is searched besides the text. */
  static SearchRequest of(String text, boolean cross, Set<String> without) {
    return new SearchRequest(
        text, Filters.NONE, cross, without, Group.DOCUMENT, Sort.RELEVANCE, 1, 10);
  }

  /** The same with passages as hits. */
  public SearchRequest passages() {
    return new SearchRequest(text, filters, cross, without, Group.PASSAGE, sort, page, size);
  }

  /** The same with another page. */
  public SearchRequest at(int number, int hits) {
    return new SearchRequest(text, filters, cross, without, group, sort, number, hits);
  }

  /** What a hit is. */
  public enum Group {
    DOCUMENT,
    PASSAGE
  }

  /** The order of hits. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    TITLE
  }
}
