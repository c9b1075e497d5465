package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.browser.Axe;
import summit.browser.Chromium;
import summit.browser.Tab;

/** The component and the frame on a page of another origin, whose policy allows nothing else. */
class EmbeddedTest {
  private static final String HOST = "document.querySelector('summit-search')";
  private static final String INSIDE = HOST + ".shadowRoot";

  private static TestSite site;
  private static HttpServer portal;
  private static Chromium chromium;
  private static Axe axe;

  /** What the portal shows: markup by path. */
  private static Map<String, String> pages;

  @BeforeAll
  static void start(@TempDir Path data, @TempDir Path profile) throws IOException {
    chromium = Chromium.start(profile);
    axe = new Axe();
    site = TestSite.start(data);
    pages =
        Map.of(
            "/ko", page("ko", component("ko", "")),
            "/en", page("en", component("en", "")),
            "/refused", page("en", component("en", "query=safety filter=type:poem")),
            "/frame",
                page(
                    "en",
                    site.json("/oembed?url=" + site.origin() + "/search%3Fq%3Dsafety")
                        .get("html")
                        .asString()));
    portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    portal.createContext(
        "/",
        exchange -> {
          String page = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
          byte[] body = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("Content-Security-Policy", policy(page));
          exchange.sendResponseHeaders(
              page.isEmpty() ? 404 : 200, body.length == 0 ? -1 : body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    portal.start();
  }

  private static String policy(String page) {
    String from = site.origin();
    return page.contains("<iframe")
        ? "default-src 'none'; frame-src " + from
        : "default-src 'none'; script-src " + from + "; connect-src " + from + "; style-src 'none'";
  }

  private static String component(String language, String attributes) {
    return "<script src=\"%s/embed/v1/summit-search.js\" defer></script>".formatted(site.origin())
        + "<summit-search size=\"3\" hl=\"%s\" %s><a href=\"%s/search\">Summit Search</a></summit-search>"
            .formatted(language, attributes, site.origin());
  }

  private static String page(String language, String content) {
    return """
    <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>A portal</title>
    <meta name="color-scheme" content="light dark"></head>
    <body><main><h1>A portal</h1>%s</main></body></html>
    """
        .formatted(language, content);
  }

  @AfterAll
  static void stop() throws IOException {
    if (portal != null) {
      portal.stop(0);
      site.close();
      chromium.close();
    }
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + portal.getAddress().getPort() + path;
  }

  private static void search(Tab tab, String query) throws IOException {
    tab.tabTo("summit-search");
    tab.type(query);
    tab.press("Enter");
    tab.until(status() + " !== '' && " + INSIDE + ".querySelector('ol:not([aria-busy])')");
  }

  private static String status() {
    return INSIDE + ".querySelector('[role=status]').textContent";
  }

  @Test
  void isSearchedByKeyboardInBothLanguages() throws IOException {
    Map<String, String> counts = Map.of("/ko", "문서 [0-9]+건", "/en", "[0-9]+ documents");
    for (Map.Entry<String, String> count : counts.entrySet()) {
      try (Tab tab = chromium.tab().sized(800, 900).go(address(count.getKey()))) {
        search(tab, "안전연구소");
        assertThat(tab.text(status())).matches(count.getValue());
        assertThat(tab.text(INSIDE + ".querySelector('mark').textContent")).contains("안전연구소");
        assertThat(tab.text(INSIDE + ".querySelector('li a').href"))
            .startsWith(site.origin() + "/documents/" + TestSite.SEOUL_KO + "/pages/1?q=");
        assertThat(tab.text(INSIDE + ".querySelector('[part=twin] a').href"))
            .contains(TestSite.SEOUL_EN);
        assertThat(axe.violations(tab)).isEmpty();
        // axe takes the canvas of a page without a background for white
        tab.dark(true).value("document.body.style.backgroundColor = '#121212'");
        assertThat(axe.faintColours(tab)).isEmpty();
        assertThat(tab.complaints()).isEmpty();
      }
    }
  }

  @Test
  void itsStyleHoldsThoughThePageMayHaveNone() throws IOException {
    try (Tab tab = chromium.tab().go(address("/ko"))) {
      String button = "getComputedStyle(" + INSIDE + ".querySelector('button'))";
      assertThat(tab.text(button + ".backgroundColor")).isEqualTo("rgb(11, 87, 208)");
      assertThat(tab.value("parseFloat(" + button + ".height)").asDouble()).isGreaterThan(43);
      assertThat(tab.text("getComputedStyle(" + HOST + ").display")).isEqualTo("block");
    }
  }

  @Test
  void saysThatThereIsNothingAndKeepsTheLink() throws IOException {
    try (Tab tab = chromium.tab().go(address("/en"))) {
      search(tab, "zzzzqqqq");
      tab.until(status() + " === 'No documents found.'");
      assertThat(tab.value(INSIDE + ".querySelectorAll('li').length").asInt()).isZero();
      assertThat(tab.value(INSIDE + ".querySelector('slot').hidden").asBoolean()).isFalse();
      assertThat(axe.violations(tab)).isEmpty();
    }
  }

  @Test
  void saysThatTheSearchFailedAndGivesTheLink() throws IOException {
    try (Tab tab = chromium.tab().go(address("/refused"))) {
      tab.until(status() + ".startsWith('The search did not answer')");
      assertThat(tab.text(INSIDE + ".querySelector('[part=more] a').href"))
          .startsWith(site.origin() + "/search?q=safety");
      assertThat(axe.violations(tab)).isEmpty();
    }
  }

  @Test
  void aFrameShowsTheSameWithoutAnyScriptOfThePage() throws IOException {
    try (Tab tab = chromium.tab()) {
      tab.go(address("/frame"));
      assertThat(tab.text("document.querySelector('iframe').src"))
          .isEqualTo(site.origin() + "/embed/search?q=safety");
      assertThat(tab.complaints()).isEmpty();
    }
    try (Tab tab = chromium.tab().go(site.origin() + "/embed/search?q=safety&hl=en&size=2")) {
      tab.until(INSIDE + ".querySelectorAll('li').length === 2");
      assertThat(axe.violations(tab)).isEmpty();
    }
  }
}
