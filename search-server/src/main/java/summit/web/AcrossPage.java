package summit.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.SearchParams;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchResults;

/** A phrase across the summits: a row a summit or process. */
final class AcrossPage {
  private static final int AT_ONCE = 100;

  /** Documents looked at; more would make the page slow, and it says so. */
  private static final int MOST = 300;

  private final LiveSearcher live;
  private final SearchParams parameters;
  private final Views views;

  AcrossPage(LiveSearcher live, SearchParams parameters, Views views) {
    this.live = live;
    this.parameters = parameters;
    this.views = views;
  }

  void show(Ui ui) throws IOException {
    String text = parameters.query(ui.call().params());
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(ui.call(), searcher.manifest().generation())) {
      return;
    }
    AcrossPhrase phrase =
        text.isBlank() ? new AcrossPhrase("", List.of()) : AcrossPhrase.of(text, searcher);
    SearchRequest request = SearchRequest.of(phrase.query());
    SearchAddress address = new SearchAddress(ui, request.at(1, SearchPage.SIZE));
    List<Hit> hits = new ArrayList<>();
    SearchResults found = searcher.search(request.at(1, AT_ONCE));
    int documents = text.isBlank() ? 0 : found.documents();
    hits.addAll(text.isBlank() ? List.of() : found.hits());
    while (hits.size() < Math.min(documents, MOST)) {
      found = searcher.search(request.at(hits.size() / AT_ONCE + 1, AT_ONCE));
      if (found.hits().isEmpty()) {
        break;
      }
      hits.addAll(found.hits());
    }
    views.page(ui, "across", view(text, phrase, address, documents, hits));
  }

  private static AcrossView view(
      String text, AcrossPhrase phrase, SearchAddress address, int documents, List<Hit> hits) {
    Map<String, List<Hit>> bySummit = new LinkedHashMap<>();
    for (Hit hit : hits) {
      bySummit.computeIfAbsent(hit.document().summit(), s -> new ArrayList<>()).add(hit);
    }
    List<AcrossView.Row> rows = new ArrayList<>();
    bySummit.forEach((summit, list) -> rows.add(row(address, summit, list)));
    rows.sort(
        Comparator.comparing(row -> row.first().map(card -> card.info().date()).orElse("9999")));
    List<Double> years =
        rows.stream().flatMap(row -> row.dots().stream()).map(AcrossView.Dot::year).toList();
    int from = years.stream().mapToInt(Double::intValue).min().orElse(0);
    int to = years.stream().mapToInt(Double::intValue).max().orElse(0);
    return new AcrossView(
        text, phrase.names(), address, documents, rows, from, to, hits.size() >= documents);
  }

  private static AcrossView.Row row(SearchAddress address, String summit, List<Hit> hits) {
    Ui ui = address.ui();
    boolean known = !summit.isEmpty();
    return new AcrossView.Row(
        known ? ui.label(Facet.SUMMIT, summit) : ui.text("across.other"),
        hits.size(),
        hits.stream().mapToInt(hit -> hit.passages().size() + hit.morePassages()).sum(),
        first(ui, hits),
        quotes(address, hits),
        countries(ui, hits),
        hits.stream().flatMap(hit -> dot(hit.document()).stream()).toList(),
        known ? address.only(Facet.SUMMIT, summit).url() : address.url());
  }

  /** The earliest document; a brief only where there is nothing but briefs. */
  private static Optional<DocumentCard> first(Ui ui, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> !hit.document().date().isEmpty())
        .min(
            Comparator.comparing((Hit hit) -> hit.document().brief())
                .thenComparing(hit -> hit.document().date()))
        .map(hit -> DocumentCard.of(ui, hit));
  }

  /** The best passage in each language that has one; a document speaks before a brief of it. */
  private static List<AcrossView.Quote> quotes(SearchAddress address, List<Hit> hits) {
    Links.Marks marks = Links.Marks.of(address.request());
    List<Hit> documentsFirst =
        hits.stream().sorted(Comparator.comparing(hit -> hit.document().brief())).toList();
    Map<String, AcrossView.Quote> best = new TreeMap<>();
    for (Hit hit : documentsFirst) {
      DocumentCard document = DocumentCard.of(address.ui(), hit);
      for (Hit.PassageHit passage : hit.passages()) {
        best.computeIfAbsent(
            passage.passage().language(),
            language ->
                new AcrossView.Quote(document, PassageCard.of(address.ui(), passage, marks)));
      }
    }
    return List.copyOf(best.values());
  }

  /** For national strategies: whose they are. Documents of many countries at once do not count. */
  private static List<AcrossView.Country> countries(Ui ui, List<Hit> hits) {
    Map<String, Integer> counts =
        hits.stream()
            .map(hit -> hit.document().countries())
            .filter(countries -> countries.size() == 1)
            .collect(Collectors.toMap(List::getFirst, one -> 1, Integer::sum, TreeMap::new));
    return counts.size() < 2
        ? List.of()
        : counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(
                entry ->
                    new AcrossView.Country(
                        ui.label(Facet.COUNTRY, entry.getKey()), entry.getValue()))
            .toList();
  }

  private static Optional<AcrossView.Dot> dot(DocumentInfo info) {
    try {
      LocalDate day = LocalDate.parse(info.date());
      double year = day.getYear() + (day.getDayOfYear() - 1) / 366.0;
      return Optional.of(new AcrossView.Dot(year, info.title(info.language())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
