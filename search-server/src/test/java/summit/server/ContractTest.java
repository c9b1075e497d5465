package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import summit.api.LiveSearcher;
import summit.index.IndexDirectory;
import tools.jackson.databind.JsonNode;

/** The description against real answers: neither says anything that the other does not. */
@ExtendWith(SharedSite.class)
class ContractTest {
  private static final String BASE = "/api/v1";

  /** A good value of every query parameter. */
  static final Map<String, String> GOOD =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("q", "safety"),
              Map.entry("lang", "en"),
              Map.entry("type", "report"),
              Map.entry("summit", "seoul-2024"),
              Map.entry("issuer", "uk-government"),
              Map.entry("country", "GB"),
              Map.entry("year", "2022"),
              Map.entry("document", "note-1.en"),
              Map.entry("from", "2020-01-01"),
              Map.entry("to", "2026-12-31"),
              Map.entry("cross", "off"),
              Map.entry("without", "ko:safety"),
              Map.entry("group", "passage"),
              Map.entry("sort", "title"),
              Map.entry("page", "2"),
              Map.entry("size", "3"),
              Map.entry("hl", "ko"),
              Map.entry("limit", "3"),
              Map.entry("format", "csl")));

  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("q", "x".repeat(513)),
          Map.entry("lang", "xx"),
          Map.entry("type", "poem"),
          Map.entry("summit", "moon-2030"),
          Map.entry("issuer", "nobody"),
          Map.entry("country", "gb"),
          Map.entry("year", "22"),
          Map.entry("document", "nope.en"),
          Map.entry("from", "2024-02-30"),
          Map.entry("to", "yesterday"),
          Map.entry("cross", "true"),
          Map.entry("without", ""),
          Map.entry("group", "page"),
          Map.entry("sort", "date"),
          Map.entry("page", "0"),
          Map.entry("size", "101"),
          Map.entry("hl", "xx"),
          Map.entry("limit", "21"),
          Map.entry("format", "pdf"));

  private static TestSite site;
  private static Description description;

  @BeforeAll
  static void open(TestSite shared) throws IOException {
    site = shared;
    description = new Description();
  }

  private static String passage() throws IOException {
    JsonNode found = site.json(BASE + "/search?q=safety&document=" + TestSite.SEOUL_EN);
    return found.at("/hits/0/passages/0/id").asString();
  }

  private static String address(String path) throws IOException {
    return BASE
        + path.replace("{id}", TestSite.SEOUL_KO)
            .replace("{n}", "1")
            .replace("{passageId}", passage());
  }

  private static List<String> faults(String path, HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return description.faults(path, answer.statusCode(), type, answer.body());
  }

  @Test
  void everyPathAnswersAsDescribed() throws IOException {
    for (String path : description.paths()) {
      HttpResponse<String> answer = site.get(address(path));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(faults(path, answer)).as(path).isEmpty();
    }
  }

  @Test
  void everyParameterIsTakenAndItsAnswerIsAsDescribed() throws IOException {
    for (String path : description.paths()) {
      for (String name : description.parameters(path)) {
        HttpResponse<String> answer = site.get(address(path) + "?" + name + "=" + GOOD.get(name));
        assertThat(answer.statusCode()).as(path + " " + name).isEqualTo(200);
        assertThat(faults(path, answer)).as(path + " " + name).isEmpty();
      }
    }
  }

  @Test
  void everyBadValueIsAFaultThatNamesItsParameter() throws IOException {
    for (String path : description.paths()) {
      for (String name : description.parameters(path)) {
        HttpResponse<String> answer = site.get(address(path) + "?" + name + "=" + BAD.get(name));
        assertThat(answer.statusCode()).as(path + " " + name).isEqualTo(400);
        assertThat(faults(path, answer)).as(path + " " + name).isEmpty();
        assertThat(Json.MAPPER.readTree(answer.body()).at("/errors/0/parameter").asString())
            .isEqualTo(name);
      }
    }
  }

  @Test
  void thePathsTakeWhatIsDescribedAndNothingElse() throws IOException {
    for (String path : description.paths()) {
      JsonNode problem = site.json(address(path) + "?zzz=1");
      String message = problem.at("/errors/0/message").asString();
      String known = message.replaceFirst("zzz: unknown; known are ", "");
      TreeSet<String> taken =
          known.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(known.split(", ", -1)));
      assertThat(taken).as(path).isEqualTo(description.parameters(path));
    }
  }

  @Test
  void everyPathThatAnswersIsDescribed(@TempDir Path data) {
    ServerConfig config = LocalServer.config(data);
    Headers headers = new Headers(config.cors());
    Gate gate = new Gate(config, ApiKeys.none(), new RateLimiter(System::nanoTime));
    LiveSearcher live = new LiveSearcher(new IndexDirectory(data));
    Routes routes = new Routes(config, live, headers, gate);
    Set<String> answering =
        Javalin.create(javalin -> routes.register(javalin.routes))
            .unsafe
            .internalRouter
            .allHttpHandlers()
            .stream()
            .map(handler -> handler.endpoint.path)
            .filter(path -> path.startsWith(BASE))
            .map(path -> path.substring(BASE.length()))
            .collect(Collectors.toSet());
    assertThat(answering).containsExactlyInAnyOrderElementsOf(description.paths());
  }

  @Test
  void aDocumentThatIsNoLongerThereIsStillAFilter() throws IOException {
    for (String id : List.of(TestSite.WITHDRAWN, "locked.en", "bletchley-declaration-2023.en")) {
      assertThat(site.json(BASE + "/search?document=" + id).at("/total/documents").asInt())
          .as(id)
          .isZero();
    }
  }

  @Test
  void repeatedSingleValuesAreAFault() throws IOException {
    for (String name : List.of("q", "from", "to", "cross", "group", "sort", "page", "size", "hl")) {
      String pair = name + "=" + GOOD.get(name);
      assertThat(site.get(BASE + "/search?" + pair + "&" + pair).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void oneAnswerNamesEveryFault() throws IOException {
    JsonNode problem = site.json(BASE + "/search?page=0&size=0&from=x&foo=1&lang=xx&q=%FF");
    List<String> named = new ArrayList<>();
    problem.get("errors").forEach(error -> named.add(error.get("parameter").asString()));
    assertThat(named).containsExactlyInAnyOrder("page", "size", "from", "foo", "lang", "q");
  }

  @Test
  void pagesEndWhereTheWindowEnds() throws IOException {
    assertThat(site.get(BASE + "/search?page=100&size=100").statusCode()).isEqualTo(200);
    assertThat(site.get(BASE + "/search?page=101&size=100").statusCode()).isEqualTo(400);
    assertThat(site.json(BASE + "/search?page=100&size=100").get("hits")).isEmpty();
  }

  @Test
  void formatsOfTheExportAreAsDescribed() throws IOException {
    for (String format : List.of("json", "jsonl", "csv", "bibtex", "ris", "csl")) {
      for (String group : List.of("document", "passage")) {
        HttpResponse<String> answer =
            site.get(BASE + "/export?q=safety&format=" + format + "&group=" + group);
        assertThat(faults("/export", answer)).as(format).isEmpty();
        assertThat(answer.body()).as(format).isNotBlank();
      }
    }
  }

  @Test
  void whatIsNotThereIsAProblemAsDescribed() throws IOException {
    Map<String, Integer> absent =
        Map.ofEntries(
            Map.entry("/documents/nope", 404),
            Map.entry("/documents/nope/similar", 404),
            Map.entry("/documents/nope/file", 404),
            Map.entry("/documents/" + TestSite.LOST + "/file", 404),
            Map.entry("/documents/" + TestSite.SEOUL_KO + "/pages/2", 404),
            Map.entry("/documents/" + TestSite.SEOUL_KO + "/pages/x", 404),
            Map.entry("/passages/nope", 404),
            Map.entry("/passages/" + TestSite.SEOUL_KO + ":00000000", 404),
            Map.entry("/passages/locked.en:00000000", 410),
            Map.entry("/passages/" + TestSite.WITHDRAWN + ":00000000", 410),
            Map.entry("/passages/bletchley-declaration-2023.en:00000000", 410));
    for (Map.Entry<String, Integer> entry : absent.entrySet()) {
      HttpResponse<String> answer = site.get(BASE + entry.getKey());
      String template =
          entry
              .getKey()
              .replaceFirst("/documents/[^/]+", "/documents/{id}")
              .replaceFirst("/pages/.*", "/pages/{n}")
              .replaceFirst("/passages/.*", "/passages/{passageId}");
      assertThat(answer.statusCode()).as(entry.getKey()).isEqualTo(entry.getValue());
      assertThat(faults(template, answer)).as(entry.getKey()).isEmpty();
    }
    assertThat(site.get(BASE + "/passages/" + TestSite.SEOUL_KO + ":00000000").body())
        .contains("/documents/" + TestSite.SEOUL_KO);
  }

  @Test
  void descriptionAndProblemsSpeakBothLanguages() throws IOException {
    String problem = site.get(BASE + "/search?page=0", "Accept-Language", "ko-KR,ko;q=0.9").body();
    assertThat(problem).contains("정수가 아닙니다");
    JsonNode korean = site.json(BASE + "/search?q=safety&hl=ko");
    assertThat(korean.at("/facets/language").toString()).contains("영어");
    assertThat(
            description.paths().stream()
                .filter(path -> description.parameters(path).contains("hl"))
                .collect(Collectors.toSet()))
        .contains("/search", "/status");
  }
}
