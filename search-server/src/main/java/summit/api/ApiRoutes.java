package summit.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The paths under {@code /api/v1}. */
public final class ApiRoutes {
  /** Where the API lives. */
  public static final String BASE = "/api/v1";

  private final Calls calls;
  private final SearchApi search;
  private final DocumentApi documents;
  private final PassageApi passages;
  private final ExportApi exports;

  /** The paths, answered by these. */
  public ApiRoutes(
      Calls calls,
      SearchApi search,
      DocumentApi documents,
      PassageApi passages,
      ExportApi exports) {
    this.calls = calls;
    this.search = search;
    this.documents = documents;
    this.passages = passages;
    this.exports = exports;
  }

  /** Registers the paths, each for GET and HEAD. */
  public void register(RoutesConfig routes) {
    add(routes, "/search", search::search);
    add(routes, "/suggest", search::suggest);
    add(routes, "/status", search::status);
    add(routes, "/documents", documents::documents);
    add(routes, "/documents/{id}", documents::document);
    add(routes, "/documents/{id}/similar", documents::similar);
    add(routes, "/documents/{id}/pages/{n}", documents::page);
    add(routes, "/documents/{id}/file", documents::file);
    add(routes, "/passages/{passageId}", passages::passage);
    add(routes, "/passages/{passageId}/similar", passages::similar);
    add(routes, "/export", exports::export);
    add(routes, "/openapi.json", OpenApi::send);
  }

  private void add(RoutesConfig routes, String path, Calls.Answering answering) {
    get(routes, BASE + path, calls.handler(answering));
  }

  /** Registers a path for GET, and for HEAD by the same handler: Javalin's own HEAD runs none. */
  public static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  /** Whether a request is for the API. */
  public static boolean covers(Context http) {
    return http.path().startsWith(BASE + "/") || http.path().equals(BASE);
  }
}
