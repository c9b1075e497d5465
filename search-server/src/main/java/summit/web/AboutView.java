package summit.web;

import java.util.List;
import java.util.Map;
import summit.index.Manifest;

/** How to search, and what can be found here and what can not. */
public record AboutView(Ui ui, Manifest manifest, Coverage coverage) {
  /** A file that could not be read, or not wholly. */
  public record Gap(String file, String url, boolean whole, String cause, int pages) {}

  /** Passages of a language. */
  public record Share(String language, int passages) {}

  /** What could not be read. */
  public List<Gap> gaps() {
    return manifest.problems().stream().map(this::gap).toList();
  }

  private Gap gap(Manifest.Problem problem) {
    String id = problem.id();
    boolean whole = problem.status().equals("failed");
    String key = "cause." + problem.cause();
    String cause = ui.call().words().text(key);
    return new Gap(
        problem.file(),
        whole || id == null ? "" : ui.keeping(ui.call().links().document(id)),
        whole,
        cause.equals(key) ? problem.message() : cause,
        problem.pagesFailed());
  }

  /** Passages by language, the most first. */
  public List<Share> shares() {
    return manifest.passages().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> new Share(ui.languageName(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The day the index was built. */
  public String built() {
    return ui.date(manifest.builtAt().substring(0, Math.min(10, manifest.builtAt().length())));
  }
}
