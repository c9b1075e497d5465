package summit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The accessibility rules of axe-core, WCAG 2.2 AA and its own best practices. */
public final class Axe {
  private final String script;

  /** With the script of axe-core on the class path. */
  public Axe() throws IOException {
    try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a page violates, each with its rule and its element. */
  public List<String> violations(Tab tab) throws IOException {
    return run(tab, "{resultTypes: ['violations']}");
  }

  /** The same for colours alone, which are all that a dark page changes. */
  public List<String> faintColours(Tab tab) throws IOException {
    return run(tab, "{resultTypes: ['violations'], runOnly: ['color-contrast']}");
  }

  private List<String> run(Tab tab, String options) throws IOException {
    tab.value("typeof axe === 'undefined' ? (() => {" + script + "})() : 0");
    JsonNode found = tab.value("axe.run(document, " + options + ").then((r) => r.violations)");
    List<String> violations = new ArrayList<>();
    for (JsonNode rule : found) {
      for (JsonNode node : rule.get("nodes")) {
        violations.add(
            rule.get("id").asString()
                + ": "
                + node.get("html").asString()
                + " "
                + node.path("failureSummary").asString(""));
      }
    }
    return violations;
  }
}
