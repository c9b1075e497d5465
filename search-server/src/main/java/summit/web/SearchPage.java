package summit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.SearchParams;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;
import summit.search.SearchResults;

/** The page of results. */
final class SearchPage {
  /** Hits a page where the address names no other number. */
  static final int SIZE = 10;

  private final LiveSearcher live;
  private final SearchParams parameters;
  private final Views views;

  SearchPage(LiveSearcher live, SearchParams parameters, Views views) {
    this.live = live;
    this.parameters = parameters;
    this.views = views;
  }

  void show(Ui ui) throws IOException {
    SearchRequest request = parameters.search(ui.call().params());
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(ui.call(), searcher.manifest().generation())) {
      return;
    }
    SearchResults found = searcher.search(request);
    if (found.partial()) {
      Freshness.unstamp(ui.call());
    }
    views.page(ui, "search", view(new SearchAddress(ui, request), found, searcher));
  }

  private static SearchView view(
      SearchAddress address, SearchResults found, PassageSearcher searcher) throws IOException {
    Links.Marks marks = Links.Marks.of(address.request());
    List<HitCard> hits =
        found.hits().stream()
            .map(hit -> HitCard.of(address.ui(), hit, marks, allOf(address, hit)))
            .toList();
    List<SearchView.Rescue> rescues =
        found.documents() == 0 ? rescues(address, searcher) : List.of();
    return new SearchView(
        address,
        found,
        hits,
        Filter.of(address, found.facets()),
        rescues,
        Coverage.of(searcher.manifest()));
  }

  /** Where all matching passages of a hit's document are listed. */
  private static String allOf(SearchAddress address, Hit hit) {
    return address.only(Facet.DOCUMENT, hit.document().id()).grouped(Group.PASSAGE).url();
  }

  /** What would find something: each filter left out by itself, then all, then other languages. */
  private static List<SearchView.Rescue> rescues(SearchAddress address, PassageSearcher searcher)
      throws IOException {
    List<SearchView.Rescue> rescues = new ArrayList<>();
    Filters filters = address.request().filters();
    for (Facet facet : Facet.values()) {
      if (!filters.of(facet).isEmpty()) {
        String what = address.ui().text("rescue.facet", address.ui().text("facet." + facet.key()));
        add(rescues, what, address.filtered(filters.without(facet)), searcher);
      }
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      add(rescues, address.ui().text("rescue.dates"), address.anyDate(), searcher);
    }
    if (rescues.isEmpty() && !filters.none()) {
      add(rescues, address.ui().text("rescue.all"), address.unfiltered(), searcher);
    }
    if (!address.request().cross() || !address.request().without().isEmpty()) {
      add(rescues, address.ui().text("rescue.cross"), address.cross(true), searcher);
    }
    return rescues;
  }

  private static void add(
      List<SearchView.Rescue> rescues, String what, SearchAddress step, PassageSearcher searcher)
      throws IOException {
    SearchRequest probe = step.request();
    int documents =
        searcher
            .search(
                new SearchRequest(
                    probe.text(),
                    probe.filters(),
                    probe.cross(),
                    Set.copyOf(probe.without()),
                    Group.DOCUMENT,
                    probe.sort(),
                    1,
                    1))
            .documents();
    if (documents > 0) {
      rescues.add(new SearchView.Rescue(what, documents, step.url()));
    }
  }
}
