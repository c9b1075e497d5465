package summit.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import summit.browser.Tab;

/**
 * Every page and state of a site, found as a person finds them: from a search onwards.
 *
 * @param site address without a path
 * @param query finds documents in more than one language
 * @param typo is corrected, or at least offered another spelling
 * @param textual id of a document that is no PDF
 */
record Sights(String site, String query, String typo, String textual) {
  /** A state: where it is and, where an address does not tell it, what a person does there. */
  record Sight(String path, Tab.Action action) {}

  /** Names of the states, with what leads to them. */
  Map<String, Sight> all(Tab tab, String language) throws IOException {
    Map<String, Sight> sights = new LinkedHashMap<>();
    String q = "q=" + ReadingRoom.encoded(query);
    at(sights, "home", "/?");
    at(sights, "results", "/search?" + q);
    at(sights, "results-filtered", "/search?lang=en&from=2023-01-01&sort=newest&" + q);
    at(sights, "results-passages", "/search?group=passage&" + q);
    at(sights, "results-browsing", "/search?");
    at(sights, "results-none", "/search?q=zzqqxx+wwqqvv&year=2024&cross=off");
    at(sights, "results-corrected", "/search?q=" + ReadingRoom.encoded(typo));
    sights.put("results-filters-open", new Sight("/search?" + q + "#filters", () -> {}));
    sights.put("results-suggesting", new Sight("/search?", () -> suggest(tab)));
    sights.put("results-twin-open", new Sight("/search?" + q, () -> unfold(tab)));
    at(sights, "across", "/across?" + q);
    at(sights, "across-empty", "/across?");
    at(sights, "source", "/source?");
    sights.put("source-found", new Sight("/source?", () -> paste(tab)));
    at(sights, "about", "/about?");
    at(sights, "api", "/api?");
    at(sights, "text-only", "/documents/" + textual + "/pages/1?" + q);
    at(sights, "problem-400", "/search?pge=2&" + q);
    at(sights, "problem-404", "/nowhere?");
    at(sights, "problem-410", "/passages/bletchley-chair-summary-2023.en:00000000?");
    followed(tab, sights, q);
    Map<String, Sight> spoken = new LinkedHashMap<>();
    sights.forEach(
        (name, sight) ->
            spoken.put(name, new Sight(spoken(sight.path(), language), sight.action())));
    return spoken;
  }

  private static void at(Map<String, Sight> sights, String name, String path) {
    sights.put(name, new Sight(path, () -> {}));
  }

  private static String spoken(String path, String language) {
    int hash = path.indexOf('#');
    String address = hash < 0 ? path : path.substring(0, hash);
    String separator = address.endsWith("?") ? "" : address.contains("?") ? "&" : "?";
    return address + separator + "hl=" + language + (hash < 0 ? "" : path.substring(hash));
  }

  /** The states that lie behind a result. */
  private void followed(Tab tab, Map<String, Sight> sights, String q) throws IOException {
    tab.go(site + "/search?lang=en&" + q);
    String page = link(tab, ".hit h2 a").orElseThrow();
    String citation = link(tab, "a.cite").orElseThrow();
    String document = link(tab, ".more a[href^='/documents']").orElseThrow();
    at(sights, "page", page);
    sights.put("page-cited", new Sight(page, () -> cite(tab)));
    at(sights, "document", document);
    at(sights, "citation", citation);
    tab.go(site + "/search?lang=ko&" + q);
    tab.go(site + link(tab, ".hit:has(.more a[hreflang]) h2 a").orElseThrow());
    at(sights, "page-korean", link(tab, ".page-steps a, .hit-pages a").orElse(page));
    at(sights, "beside", link(tab, "a[href*='with=']").orElseThrow());
  }

  private static Optional<String> link(Tab tab, String selector) throws IOException {
    String address =
        tab.text(
            "document.querySelector(" + Tab.quoted(selector) + ")?.getAttribute('href') ?? ''");
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private void suggest(Tab tab) throws IOException {
    tab.value("document.querySelector('#q').focus()");
    tab.type(query.substring(0, 2));
    tab.until("document.querySelector('.suggestions + p').textContent");
  }

  private static void unfold(Tab tab) throws IOException {
    tab.value("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
  }

  private static void paste(Tab tab) throws IOException {
    tab.value("document.querySelector('#text').focus()");
    tab.type(
        "Each town opens an AI safety institute by the spring; frontier AI models are tested.");
    tab.following(() -> tab.value("document.querySelector('#text').form.requestSubmit()"));
  }

  private static void cite(Tab tab) throws IOException {
    tab.value("document.querySelector('a.cite').click()");
    tab.until("document.querySelector('dialog[open] .form-head button')");
  }
}
