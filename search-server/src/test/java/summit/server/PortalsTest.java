package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** What portals, feed readers, citation tools and crawlers take away. */
@ExtendWith(SharedSite.class)
class PortalsTest {
  private static TestSite site;

  @BeforeAll
  static void open(TestSite shared) {
    site = shared;
  }

  private static Document xml(String path) throws Exception {
    byte[] body = site.ok(path).body().getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(body));
  }

  @Test
  void theComponentIsOneSmallFile() throws IOException {
    HttpResponse<String> script = site.ok("/embed/v1/summit-search.js");
    assertThat(script.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(script.body().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zipped.size()).isLessThan(6 * 1024);
    assertThat(script.body()).doesNotContain("innerHTML", "eval(", "insertAdjacentHTML");
  }

  @Test
  void aFeedKeepsItsIds() throws Exception {
    Document feed = xml("/feed.atom?q=safety&hl=en");
    assertThat(feed.getElementsByTagName("entry").getLength()).isBetween(30, 50);
    assertThat(site.ok("/feed.atom?q=safety&hl=en").body())
        .contains("urn:summit-search:document:note-1.en", "application/atom+xml");
    assertThat(site.get("/feed.atom?sort=best").statusCode()).isEqualTo(400);
  }

  @Test
  void crawlersFindEveryDocument() throws Exception {
    assertThat(xml("/sitemap.xml").getElementsByTagName("url").getLength()).isEqualTo(36);
    assertThat(site.ok("/robots.txt").body())
        .contains("Sitemap: " + site.origin() + "/sitemap.xml");
  }

  @Test
  void aBrowserCanAddTheSearch() throws Exception {
    assertThat(xml("/opensearch.xml").getElementsByTagName("Url").getLength()).isEqualTo(3);
  }

  @Test
  void oembedKnowsOnlyItsOwnAddresses() throws IOException {
    JsonNode frame =
        site.json("/oembed?url=" + site.origin() + "/search%3Fq%3Dsafety&maxwidth=300");
    assertThat(frame.get("width").asInt()).isEqualTo(300);
    assertThat(frame.get("html").asString()).contains("/embed/search?q=safety");
    for (String other :
        List.of(
            "https://evil.example/search",
            "javascript:alert(1)",
            site.origin() + ".evil.example/",
            "")) {
      assertThat(site.get("/oembed?url=" + summit.api.Links.encoded(other)).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void noCellOfATableRunsAsAFormula() throws IOException {
    String csv = site.ok("/api/v1/export?q=safety&format=csv").body();
    assertThat(csv)
        .startsWith("\uFEFF")
        .contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"AI\"\")\"", "'+1 safety");
    assertThat(csv.lines().count()).isGreaterThan(30);
  }

  @Test
  void citationsAreWellFormed() throws IOException {
    String ris =
        site.get(
                "/api/v1/export?q="
                    + summit.api.Links.encoded("안전연구소")
                    + "&format=ris&group=passage&lang=ko")
            .body();
    assertThat(ris)
        .startsWith("TY  - RPRT\r\n")
        .contains("TI  - 서울 선언\r\n", "SP  - i\r\n", "ER  - \r\n")
        .contains("DP  - Summit Search, index 2026-");
    String bibtex =
        site.get("/api/v1/export?document=" + TestSite.FORMULA + "&group=passage&format=bibtex")
            .body();
    assertThat(bibtex).contains("@techreport{formula-note.en:").contains("safety \\& (risk)");
    assertThat(bibtex.chars().filter(c -> c == '{').count())
        .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
    String first =
        site.ok("/api/v1/export?q=safety&format=jsonl").body().lines().findFirst().orElse("");
    assertThat(summit.api.Json.MAPPER.readTree(first).get("generation").asString())
        .startsWith("2026-");
  }
}
