package summit.web;

import java.util.List;
import java.util.Map;
import summit.api.Links;
import summit.index.Manifest;
import summit.language.Language;

/** How to search, and what can be found here and what can not. */
public record AboutView(Ui ui, Manifest manifest, Coverage coverage) {
  /** A file that could not be read, or not wholly. */
  public record Gap(String file, String url, boolean whole, String cause, int pages) {}

  /** Passages of a language. */
  public record Share(String language, int passages) {}

  /**
   * A form of query.
   *
   * @param key of the text that explains it
   */
  public record Form(String text, String language, String key, String url) {}

  /** What can be written into the box. */
  public List<Form> forms() {
    return List.of(
        form("인공지능 안전연구소", Language.KOREAN, "about.cross"),
        form("\"frontier AI\"", Language.ENGLISH, "about.phrase"),
        form("\"safety testing\"~5", Language.ENGLISH, "about.near"),
        form("regulat*", Language.ENGLISH, "about.prefix"),
        form("AI -military", Language.ENGLISH, "about.minus"),
        form("(safety OR security) AND testing", Language.ENGLISH, "about.operators"),
        form("lang:ko year:2024 안전", Language.KOREAN, "about.filters"),
        form("ㄱㅇㅈㅂ", Language.KOREAN, "about.slips"));
  }

  private Form form(String text, Language language, String key) {
    return new Form(text, language.tag(), key, ui.href("/search?q=" + Links.encoded(text)));
  }

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
