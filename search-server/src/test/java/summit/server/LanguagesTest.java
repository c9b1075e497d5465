package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import summit.api.Messages;
import summit.api.OpenApi;
import summit.catalogue.Labels;
import summit.language.Language;
import tools.jackson.databind.JsonNode;

/** A language that has messages for the pages is spoken everywhere: nothing else names it. */
class LanguagesTest {
  private final Set<Language> spoken = Messages.all("/summit/web/messages").keySet();

  @Test
  void everySpokenLanguageHasItsPagesAndLabels(@TempDir Path data) throws IOException {
    Labels labels = Labels.bundled();
    try (TestSite site = TestSite.start(data)) {
      for (Language language : spoken) {
        Messages words = Messages.of("/summit/web/messages", language);
        String page = site.get("/search?q=safety&hl=" + language.tag()).body();

        assertThat(page)
            .contains("<html lang=\"" + language.tag() + "\"")
            .contains(words.text("box.search"))
            .contains(labels.label("type", "report", language.tag()));
        for (Language other : spoken) {
          assertThat(page).as("the switch of " + language).contains("hl=" + other.tag());
        }
      }
    }
  }

  @Test
  void everyFamilyOfMessagesAndTheLabelsSpeakThem() {
    for (String family :
        List.of("/summit/api/messages", "/summit/api/citation", "/summit/server/cli")) {
      assertThat(Messages.all(family).keySet()).as(family).containsExactlyElementsOf(spoken);
    }
    Labels labels = Labels.bundled();
    for (Language language : spoken) {
      assertThat(labels.label("type", "report", language.tag())).isNotEqualTo("report");
    }
  }

  @Test
  void theDescriptionOfTheApiAndTheComponentKnowThem() throws IOException {
    Set<String> tags = new TreeSet<>();
    spoken.forEach(language -> tags.add(language.tag()));
    Set<String> described = new TreeSet<>();
    for (JsonNode tag :
        Json.MAPPER.readTree(OpenApi.description()).at("/components/parameters/hl/schema/enum")) {
      described.add(tag.asString());
    }
    String component =
        new String(
            java.util.Objects.requireNonNull(
                    OpenApi.class.getResourceAsStream("/summit/api/portal/summit-search.js"))
                .readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(described).isEqualTo(tags);
    assertThat(tags).allSatisfy(tag -> assertThat(component).contains("\n    " + tag + ": {"));
  }
}
