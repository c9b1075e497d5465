package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import summit.api.Json;
import summit.api.Messages;
import summit.api.OpenApi;
import summit.language.Language;
import tools.jackson.databind.JsonNode;

/** The page of the API: the whole description in both languages, and examples that answer. */
@ExtendWith(SharedSite.class)
class ApiPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("href=\"(/(?:api/v1|feed|opensearch)[^\"]*)\"");

  private static TestSite site;

  @BeforeAll
  static void open(TestSite shared) {
    site = shared;
  }

  @Test
  void tellsEveryPathAndParameter() throws IOException {
    Description description = new Description();
    for (String language : List.of("ko", "en", "fr")) {
      String page = site.ok("/api?hl=" + language).body();
      for (String path : description.paths()) {
        assertThat(page).contains("<code>/api/v1" + path + "</code>");
        description
            .parameters(path)
            .forEach(name -> assertThat(page).contains("<dt><code>" + name + "</code></dt>"));
      }
    }
  }

  @Test
  void everyExampleAnswers() throws IOException {
    String page = site.ok("/api?hl=ko").body();
    List<String> examples =
        EXAMPLE.matcher(page).results().map(match -> match.group(1).replace("&amp;", "&")).toList();
    assertThat(examples).hasSizeGreaterThan(12);
    for (String example : examples) {
      assertThat(site.get(example).statusCode()).as(example).isEqualTo(200);
    }
  }

  @Test
  void everyTextOfTheDescriptionIsTranslated() throws IOException {
    JsonNode root = Json.MAPPER.readTree(OpenApi.description());
    for (Language language : Messages.all("/summit/api/messages").keySet()) {
      if (language != Language.fallback()) {
        for (JsonNode path : root.get("paths")) {
          assertThat(path.at("/get/x-summary/" + language.tag()).asString("")).isNotBlank();
        }
        for (JsonNode parameter : root.at("/components/parameters")) {
          assertThat(parameter.at("/x-description/" + language.tag()).asString("")).isNotBlank();
        }
      }
    }
  }
}
