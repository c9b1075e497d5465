package summit.server;

import io.javalin.config.RoutesConfig;
import summit.api.ApiRoutes;
import summit.api.Calls;
import summit.api.DocumentApi;
import summit.api.ExportApi;
import summit.api.LiveSearcher;
import summit.api.PassageApi;
import summit.api.Problems;
import summit.api.SearchApi;
import summit.api.SearchParams;
import summit.api.Vocabulary;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;

/** Every path of the server, registered here and nowhere else. */
final class Routes {
  private final Headers headers;
  private final Gate gate;
  private final Problems problems;
  private final ApiRoutes api;

  Routes(
      ServerConfig config,
      LiveSearcher live,
      Labels labels,
      Catalogue catalogue,
      Headers headers,
      Gate gate) {
    this.headers = headers;
    this.gate = gate;
    Calls calls = new Calls(labels, config.baseUrl());
    SearchParams parameters = new SearchParams(new Vocabulary(labels, live));
    problems = new Problems(calls, Routes::plainPage);
    api =
        new ApiRoutes(
            calls,
            new SearchApi(live, parameters),
            new DocumentApi(live, parameters),
            new PassageApi(live, parameters, catalogue),
            new ExportApi(live, parameters));
  }

  void register(RoutesConfig routes) {
    routes.before(headers::set);
    routes.before(gate::check);
    problems.register(routes);
    routes.options("/*", headers::options);
    api.register(routes);
  }

  private static void plainPage(io.javalin.http.Context http, summit.api.Problem problem) {
    http.contentType("text/plain; charset=utf-8").result(problem.title() + "\n" + problem.detail());
  }
}
