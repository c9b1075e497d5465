package summit.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import summit.api.ApiRoutes;
import summit.api.Calls;
import summit.api.LiveSearcher;
import summit.api.Problem;
import summit.api.SearchParams;
import summit.catalogue.Catalogue;
import summit.search.PassageSearcher;

/** The pages a person sees. */
public final class WebPages {
  private final LiveSearcher live;
  private final SearchParams parameters;
  private final Calls calls;
  private final Catalogue catalogue;
  private final Assets assets;
  private final Views views;

  /** What shows a page. */
  private interface Showing {
    void show(Ui ui) throws IOException;
  }

  /** Pages over a searcher. */
  public WebPages(LiveSearcher live, SearchParams parameters, Calls calls, Catalogue catalogue) {
    this.live = live;
    this.parameters = parameters;
    this.calls = calls;
    this.catalogue = catalogue;
    assets = new Assets();
    views = new Views(calls, assets);
  }

  /** Whether a request sends a form that one of the pages takes. */
  public static boolean takesForm(Context http) {
    return http.path().equals(SourcePage.PATH);
  }

  /** Registers every page, and the files they need. */
  public void register(RoutesConfig routes) {
    assets.register(routes);
    SourcePage source = new SourcePage(live, views);
    get(routes, "/", new HomePage(live, views)::show);
    get(routes, "/search", new SearchPage(live, parameters, views)::show);
    get(routes, "/across", new AcrossPage(live, parameters, views)::show);
    get(routes, SourcePage.PATH, source::show);
    routes.post(SourcePage.PATH, handler(source::find));
    get(routes, "/about", this::about);
    get(routes, ApiPage.PATH, new ApiPage(live, views)::show);
    documents(routes);
    citations(routes);
  }

  private void documents(RoutesConfig routes) {
    DocumentPages documents = new DocumentPages(live, parameters, views);
    get(routes, "/documents/{id}", documents::overview);
    get(routes, "/documents/{id}/pages/{n}", documents::page);
  }

  private void citations(RoutesConfig routes) {
    Citations citations = new Citations(live, parameters, catalogue, views);
    get(routes, "/passages/{id}", citations::permanent);
    get(routes, "/passages/{id}/citation", citations::ofPassage);
    get(routes, "/passages/{id}/citation/{format}", citations::passageFile);
    get(routes, "/documents/{id}/citation", citations::ofDocument);
    get(routes, "/documents/{id}/citation/{format}", citations::documentFile);
  }

  private void get(RoutesConfig routes, String path, Showing showing) {
    ApiRoutes.get(routes, path, handler(showing));
  }

  private Handler handler(Showing showing) {
    return http -> {
      if (!CleanAddress.sentOn(http, calls)) {
        showing.show(views.ui(http));
      }
    };
  }

  private void about(Ui ui) throws IOException {
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    views.page(
        ui, "about", new AboutView(ui, searcher.manifest(), Coverage.of(searcher.manifest())));
  }

  /** Writes a problem as a page: what {@link summit.api.Problems} wants for those who read HTML. */
  public void problem(Context http, Problem problem) {
    Ui ui = views.ui(http);
    String text = ui.call().params().raw("q").stream().findFirst().orElse("");
    views.page(ui, "problem", new ProblemView(problem, text));
  }
}
