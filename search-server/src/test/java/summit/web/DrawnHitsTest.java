package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import summit.server.LocalServer;
import summit.server.SummitServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * On real documents: the first hit's link opens the page, and the rectangles lie over the matched
 * words as another program, Poppler's {@code pdftotext}, finds them in the file.
 */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "real documents are not part of the project")
class DrawnHitsTest {
  private static final List<String> DOCUMENTS =
      List.of(
          "bletchley-declaration-2023.en.pdf",
          "seoul-declaration-2024.en.pdf",
          "frontier-ai-safety-commitments-2024.en.pdf",
          "seoul-statement-of-intent-2024.en.pdf",
          "paris-statement-2025.en.pdf",
          "new-delhi-declaration-2026.en.pdf",
          "india-france-ai-declaration-2025.en.pdf",
          "us-ai-action-plan-2025.en.pdf",
          "eu-gpai-code-safety-2025.en.pdf",
          "spri-ai-brief-2023-12.ko.pdf",
          "personal-information-protection-act-2024.ko.pdf");
  private static final Path INDEXER = Path.of("../indexer/target/indexer.jar");
  private static final Pattern FIRST = Pattern.compile("<h2><a href=\"([^\"#]*)");
  private static final Pattern PLACE = Pattern.compile("/documents/([^/]+)/pages/(\\d+)");

  private final Path documents =
      Path.of(System.getenv().getOrDefault("SUMMIT_TEST_DATA", ".")).resolve("documents");
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void theRectanglesCoverTheMatchedWords(@TempDir Path data) throws IOException {
    index(data);
    List<String> broken = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    try (SummitServer server = LocalServer.start(data)) {
      String site = "http://127.0.0.1:" + server.port();
      for (String row : rows()) {
        String[] cells = row.split("\t", -1);
        if (holds(all, site, cells[1], cells[2])) {
          broken.add(cells[2]);
        }
      }
    }
    all.assertAll();
    assertThat(broken)
        .as("queries with a word broken at a line end")
        .hasSizeGreaterThanOrEqualTo(5);
  }

  private static List<String> rows() throws IOException {
    Path table = Path.of("src/test/resources/summit/web/drawn-queries.tsv");
    List<String> rows = Files.readAllLines(table);
    return rows.subList(1, rows.size());
  }

  /** Checks a query; whether one of its matches stands on two lines within a word. */
  private boolean holds(SoftAssertions all, String site, String among, String query)
      throws IOException {
    String q = ReadingRoom.encoded(query);
    String results = results(site + "/search?q=" + q + (among.isEmpty() ? "" : "&lang=" + among));
    Matcher first = FIRST.matcher(results);
    if (!first.find()) {
      all.fail("nothing is found for " + query);
      return false;
    }
    String link = first.group(1).replace("&amp;", "&").replace(query.replace(' ', '+'), q);
    all.assertThat(get(site + link)).as(query).contains("<mark id=\"hit-1\">");
    Matcher place = PLACE.matcher(link);
    all.assertThat(place.find()).as(link).isTrue();
    JsonNode page =
        new JsonMapper().readTree(get(site + "/api/v1" + link.replaceAll("&hl=..", "")));
    String file = URLDecoder.decode(place.group(1), StandardCharsets.UTF_8) + ".pdf";
    DrawnPage drawn = DrawnPage.of(page, documents.resolve(file), Integer.parseInt(place.group(2)));
    all.assertThat(drawn.marks()).as(query).isNotEmpty();
    all.assertThat(drawn.uncovered()).as(query + " in " + link).isEmpty();
    return drawn.broken();
  }

  /** On a busy machine a search can run out of time, and says so: then one searches again. */
  private String results(String url) throws IOException {
    String results = get(url);
    for (int i = 0; i < 30 && results.contains("ran out of time"); i++) {
      results = get(url);
    }
    return results;
  }

  private String get(String url) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html, */*").build();
    try {
      HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(url).isEqualTo(200);
      return reply.body();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** The indexer is another program: what it publishes is all that the server ever sees of it. */
  private void index(Path data) throws IOException {
    Assumptions.assumeTrue(Files.exists(INDEXER), "the indexer has not been packaged");
    Assumptions.assumeTrue(DrawnPage.popplerIsHere(), "pdftotext of Poppler is not installed");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                INDEXER.toString(),
                "index",
                "--data",
                data.toString(),
                "--no-catalogue",
                "--ocr",
                "off"));
    DOCUMENTS.forEach(name -> command.add(documents.resolve(name).toString()));
    Path log = data.resolve("index.log");
    try {
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      // 3: some page could not be read in full
      assertThat(status).as(Files.readString(log)).isIn(0, 3);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
