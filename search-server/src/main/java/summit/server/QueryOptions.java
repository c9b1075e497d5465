package summit.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.api.LiveSearcher;
import summit.api.Params;
import summit.api.SearchParams;
import summit.api.Vocabulary;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.search.SearchRequest;

/** The query and every filter of the API, under the same names and the same rules. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class QueryOptions {
  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private @Nullable List<String> query;

  @Option(names = "--lang", split = ",", paramLabel = "TAG")
  private @Nullable List<String> lang;

  @Option(names = "--type", split = ",", paramLabel = "TYPE")
  private @Nullable List<String> type;

  @Option(names = "--summit", split = ",", paramLabel = "SUMMIT")
  private @Nullable List<String> summit;

  @Option(names = "--issuer", split = ",", paramLabel = "ISSUER")
  private @Nullable List<String> issuer;

  @Option(names = "--country", split = ",", paramLabel = "CODE")
  private @Nullable List<String> country;

  @Option(names = "--year", split = ",", paramLabel = "YYYY")
  private @Nullable List<String> year;

  @Option(names = "--document", split = ",", paramLabel = "ID")
  private @Nullable List<String> document;

  @Option(names = "--without", split = ",", paramLabel = "ID")
  private @Nullable List<String> without;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable String to;

  @Option(names = "--cross", paramLabel = "on|off")
  private @Nullable String cross;

  @Option(names = "--group", paramLabel = "document|passage")
  private @Nullable String group;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest|title")
  private @Nullable String sort;

  @Option(names = "--page", paramLabel = "N")
  private @Nullable String page;

  @Option(names = "--size", paramLabel = "N")
  private @Nullable String size;

  /** The request; {@code change} may set parameters that the command itself decides. */
  SearchRequest request(LiveSearcher live, UnaryOperator<Map<String, List<String>>> change) {
    Params params = new Params(change.apply(given()));
    SearchRequest request =
        new SearchParams(new Vocabulary(Labels.bundled(), Catalogue.bundled(), live))
            .search(params);
    params.check();
    return request;
  }

  private Map<String, List<String>> given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("q", List.of(query == null ? "" : String.join(" ", query)));
    put(given, "lang", lang);
    put(given, "type", type);
    put(given, "summit", summit);
    put(given, "issuer", issuer);
    put(given, "country", country);
    put(given, "year", year);
    put(given, "document", document);
    put(given, "without", without);
    put(given, "from", from);
    put(given, "to", to);
    put(given, "cross", cross);
    put(given, "group", group);
    put(given, "sort", sort);
    put(given, "page", page);
    put(given, "size", size);
    return given;
  }

  private static void put(
      Map<String, List<String>> given, String name, @Nullable List<String> values) {
    if (values != null) {
      given.put(name, values);
    }
  }

  private static void put(Map<String, List<String>> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, List.of(value));
    }
  }
}
