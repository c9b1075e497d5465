package summit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.query.Facet;
import summit.query.QueryReading;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;
import summit.search.SearchResults;

/**
 * A page of results as a person sees it.
 *
 * @param rescues what would find something, where nothing was found
 */
public record SearchView(
    SearchAddress address,
    SearchResults found,
    List<HitCard> hits,
    List<Filter> filters,
    List<Rescue> rescues,
    Coverage coverage) {
  public SearchView {
    hits = List.copyOf(hits);
    filters = List.copyOf(filters);
    rescues = List.copyOf(rescues);
  }

  /** Something active that a person can take away. */
  public record Chip(String kind, String label, String url) {}

  /** A step that leads to hits. */
  public record Rescue(String what, int documents, String url) {}

  /** A page of results, or a gap between two. */
  public record PageLink(int number, String url, boolean current) {
    /** Whether pages are left out here. */
    public boolean gap() {
      return number == 0;
    }
  }

  /** An order of hits. */
  public record Order(String key, String url, boolean current) {}

  private SearchRequest request() {
    return address.request();
  }

  /** What was typed. */
  public String text() {
    return request().text();
  }

  /** How it was read. */
  public QueryReading reading() {
    return found.query();
  }

  /** A better spelling that was searched instead. */
  public Optional<QueryReading.Correction> applied() {
    return reading().correction().filter(QueryReading.Correction::applied);
  }

  /** A better spelling to offer. */
  public Optional<QueryReading.Correction> offered() {
    return reading().correction().filter(correction -> !correction.applied());
  }

  /** Whether documents are listed rather than passages. */
  public boolean grouped() {
    return request().group() == Group.DOCUMENT;
  }

  /** Whether there is nothing to search for. */
  public boolean browsing() {
    return text().isBlank();
  }

  /** The active filters, each removable. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : request().filters().of(facet)) {
        chips.add(
            new Chip(
                "facet." + facet.key(),
                address.ui().label(facet, value),
                address.toggled(facet, value).url()));
      }
    }
    request()
        .filters()
        .from()
        .ifPresent(
            day ->
                chips.add(
                    new Chip(
                        "from",
                        address.ui().date(day.toString()),
                        address.between(Optional.empty(), request().filters().to()).url())));
    request()
        .filters()
        .to()
        .ifPresent(
            day ->
                chips.add(
                    new Chip(
                        "to",
                        address.ui().date(day.toString()),
                        address.between(request().filters().from(), Optional.empty()).url())));
    return chips;
  }

  /** The orders of hits. */
  public List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      orders.add(
          new Order(
              "sort." + sort.name().toLowerCase(java.util.Locale.ROOT),
              address.sorted(sort).url(),
              sort == request().sort()));
    }
    return orders;
  }

  /** Pages of results that there are. */
  public int lastPage() {
    int all = grouped() ? found.documents() : found.passages();
    int reachable = Math.min(all, SearchRequest.WINDOW / request().size() * request().size());
    return Math.max(1, Math.ceilDiv(reachable, request().size()));
  }

  /** The first, the last and those around the current one. */
  public List<PageLink> pages() {
    List<PageLink> pages = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= lastPage(); page++) {
      boolean near = Math.abs(page - request().page()) <= 2;
      if (near || page == 1 || page == lastPage()) {
        if (page - before > 1) {
          pages.add(new PageLink(0, "", false));
        }
        pages.add(new PageLink(page, address.page(page).url(), page == request().page()));
        before = page;
      }
    }
    return pages;
  }

  /** The page before; empty on the first. */
  public Optional<String> previous() {
    int page = Math.min(request().page() - 1, lastPage());
    return page < 1 ? Optional.empty() : Optional.of(address.page(page).url());
  }

  /** The page after; empty on the last. */
  public Optional<String> next() {
    return request().page() >= lastPage()
        ? Optional.empty()
        : Optional.of(address.page(request().page() + 1).url());
  }
}
