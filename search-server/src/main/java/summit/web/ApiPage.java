package summit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import summit.api.Json;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.OpenApi;
import summit.search.Hit;
import summit.search.SearchRequest;
import tools.jackson.databind.JsonNode;

/** The API for people who read before they program: the description itself, with live examples. */
final class ApiPage {
  /** Where it is. */
  static final String PATH = "/api";

  /** A passage to make examples of. */
  private static final SearchRequest ANY = SearchRequest.of("").passages().at(1, 1);

  private final LiveSearcher live;
  private final Views views;
  private final JsonNode description;

  ApiPage(LiveSearcher live, Views views) {
    this.live = live;
    this.views = views;
    this.description = read();
  }

  private static JsonNode read() {
    try {
      return Json.MAPPER.readTree(OpenApi.description());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  void show(Ui ui) throws IOException {
    ui.call().params().check();
    List<Hit> any = live.get().search(ANY).hits();
    Map<String, String> places =
        any.isEmpty()
            ? Map.of()
            : Map.of(
                "{id}", any.getFirst().document().id(),
                "{n}", "1",
                "{passageId}", any.getFirst().passages().getFirst().passage().id());
    List<ApiView.Path> paths = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(path -> paths.add(path(ui, path.getKey(), path.getValue().get("get"), places)));
    Links links = ui.call().links();
    views.page(ui, "api", new ApiView(links.absolute(links.prefix()), paths));
  }

  private ApiView.Path path(
      Ui ui, String template, JsonNode operation, Map<String, String> places) {
    List<ApiView.Parameter> parameters = new ArrayList<>();
    for (JsonNode reference : operation.get("parameters")) {
      parameters.add(parameter(ui, description.at(reference.get("$ref").asString().substring(1))));
    }
    boolean asks = parameters.stream().anyMatch(p -> p.name().equals("q"));
    String example = template;
    for (Map.Entry<String, String> place : places.entrySet()) {
      example = example.replace(place.getKey(), place.getValue());
    }
    return new ApiView.Path(
        "/api/v1" + template,
        words(ui, operation, "summary"),
        parameters,
        "/api/v1" + example + (asks ? "?q=" + Links.encoded(ui.text("api.query")) : ""));
  }

  private static ApiView.Parameter parameter(Ui ui, JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    String allowed =
        schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    if (schema.has("maximum")) {
      allowed = schema.get("minimum").asString() + "–" + schema.get("maximum").asString();
    }
    return new ApiView.Parameter(
        parameter.get("name").asString(),
        words(ui, parameter, "description"),
        allowed,
        schema.path("default").asString(""));
  }

  /** A text of the description: its translation where there is one. */
  private static String words(Ui ui, JsonNode of, String name) {
    return of.path("x-" + name).path(ui.tag()).asString(of.get(name).asString());
  }
}
