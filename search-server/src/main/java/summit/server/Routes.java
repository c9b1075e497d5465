package summit.server;

import io.javalin.config.RoutesConfig;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.api.ApiRoutes;
import summit.api.Calls;
import summit.api.DocumentApi;
import summit.api.ExportApi;
import summit.api.Labelling;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Messages;
import summit.api.PassageApi;
import summit.api.Problems;
import summit.api.SearchApi;
import summit.api.SearchParams;
import summit.api.Vocabulary;
import summit.api.mcp.AssistantServers;
import summit.api.mcp.AssistantTools;
import summit.api.portal.Embed;
import summit.api.portal.Feed;
import summit.api.portal.Portals;
import summit.api.portal.SiteMap;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.language.Language;
import summit.web.WebPages;

/** Every path of the server, wired and registered here and nowhere else. */
final class Routes {
  private final Headers headers;
  private final Gate gate;
  private final Problems problems;
  private final ApiRoutes api;
  private final Portals portals;
  private final WebPages pages;
  private final Optional<HttpServlet> assistants;

  Routes(ServerConfig config, LiveSearcher live, Headers headers, Gate gate) {
    this.headers = headers;
    this.gate = gate;
    Labels labels = Labels.bundled();
    Catalogue catalogue = Catalogue.bundled();
    Calls calls = new Calls(labels, config.baseUrl());
    SearchParams parameters = new SearchParams(new Vocabulary(labels, catalogue, live));
    pages = new WebPages(live, parameters, calls, catalogue);
    problems = new Problems(calls, pages::problem);
    api =
        new ApiRoutes(
            calls,
            new SearchApi(live, parameters),
            new DocumentApi(live, parameters),
            new PassageApi(live, parameters, catalogue),
            new ExportApi(live, parameters));
    portals =
        new Portals(calls, new Embed(parameters), new Feed(live, parameters), new SiteMap(live));
    assistants =
        config.mcp() ? Optional.of(assistants(config, live, parameters, labels)) : Optional.empty();
  }

  void register(RoutesConfig routes) {
    routes.before(headers::set);
    routes.before(gate::check);
    problems.register(routes);
    routes.options("/*", headers::options);
    api.register(routes);
    portals.register(routes);
    pages.register(routes);
    assistants.ifPresent(
        servlet ->
            routes.post(AssistantServers.PATH, http -> servlet.service(http.req(), http.res())));
  }

  private static HttpServlet assistants(
      ServerConfig config, LiveSearcher live, SearchParams parameters, Labels labels) {
    String origin =
        config
            .baseUrl()
            .map(Object::toString)
            .orElse("http://" + config.host() + ":" + config.port());
    Language language = Language.fallback();
    AssistantTools tools =
        new AssistantTools(
            live,
            parameters,
            new summit.api.Answers(
                new Labelling(labels, language), Links.of(java.net.URI.create(origin))),
            java.util.Objects.requireNonNull(Messages.all("/summit/api/messages").get(language)));
    List<String> origins = new ArrayList<>(config.cors());
    // any page may read, but no page may drive an assistant's tools unless it is named
    origins.remove("*");
    origins.add(origin.replaceFirst("(https?://[^/]+).*", "$1"));
    return AssistantServers.http(tools, origins).servlet();
  }
}
