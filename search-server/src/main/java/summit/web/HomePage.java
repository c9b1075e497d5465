package summit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Messages;
import summit.language.Language;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.DocumentList;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;
import summit.search.SearchResults.FacetCount;

/** The first page. */
final class HomePage {
  private static final int EXAMPLES = 2;
  private static final Pattern DATED = Pattern.compile(".*-\\d{4}");

  private final LiveSearcher live;
  private final Views views;

  HomePage(LiveSearcher live, Views views) {
    this.live = live;
    this.views = views;
  }

  void show(Ui ui) throws IOException {
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(ui.call(), searcher.manifest().generation())) {
      return;
    }
    DocumentList all = searcher.documents(Filters.NONE, Sort.NEWEST, 1, 1);
    List<FacetCount> counts =
        all.facets().getOrDefault(Facet.SUMMIT, List.of()).stream()
            .sorted(Comparator.comparingInt(count -> place(ui, count.value())))
            .toList();
    views.page(
        ui,
        "home",
        new HomeView(
            examples(ui, searcher),
            peaks(ui, counts.stream().filter(HomePage::dated).toList()),
            counts.stream().filter(count -> !dated(count)).map(count -> choice(ui, count)).toList(),
            all.total(),
            Coverage.of(searcher.manifest())));
  }

  /** Whether it happened once, in the year that its name ends with. */
  private static boolean dated(FacetCount count) {
    return DATED.matcher(count.value()).matches();
  }

  /** The more documents, the higher; by roots, so that no summit is flat beside another. */
  private static List<HomeView.Peak> peaks(Ui ui, List<FacetCount> summits) {
    int most = summits.stream().mapToInt(FacetCount::count).max().orElse(1);
    return summits.stream()
        .map(
            count -> new HomeView.Peak(choice(ui, count), Math.sqrt((double) count.count() / most)))
        .toList();
  }

  private static Filter.Choice choice(Ui ui, FacetCount count) {
    return new Filter.Choice(
        ui.label(Facet.SUMMIT, count.value()),
        count.count(),
        false,
        ui.href("/search?summit=" + Links.encoded(count.value())));
  }

  /** In the order of the label file: the summits themselves before the processes around them. */
  private static int place(Ui ui, String summit) {
    int place = ui.labels().values("process").indexOf(summit);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /**
   * A few that find something: of every language that there are passages in, and of the reader's
   * own. An example that fails teaches nothing.
   */
  private List<HomeView.Example> examples(Ui ui, PassageSearcher searcher) throws IOException {
    List<HomeView.Example> examples = new ArrayList<>();
    for (Map.Entry<Language, Messages> entry : views.words().entrySet()) {
      Language language = entry.getKey();
      int found = 0;
      for (String text : entry.getValue().text("home.examples").split("\\|", -1)) {
        if (found < EXAMPLES && finds(searcher, text, language, ui)) {
          String url = ui.href("/search?q=" + Links.encoded(text));
          examples.add(new HomeView.Example(text, language.tag(), url));
          found++;
        }
      }
    }
    return examples;
  }

  private static boolean finds(PassageSearcher searcher, String text, Language language, Ui ui)
      throws IOException {
    boolean own = language == ui.language();
    Filters within = own ? Filters.NONE : Filters.only(Facet.LANGUAGE, language.tag());
    SearchRequest probe =
        new SearchRequest(text, within, own, Set.of(), Group.DOCUMENT, Sort.RELEVANCE, 1, 1);
    return searcher.search(probe).documents() > 0;
  }
}
