package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headers, conditions, ranges, methods: what stands around an answer. */
@ExtendWith(SharedSite.class)
class HttpTest {
  private static final String SEARCH = "/api/v1/search?q=safety";
  private static final String FILE = "/api/v1/documents/" + TestSite.SEOUL_KO + "/file";

  private static TestSite site;

  @BeforeAll
  static void open(TestSite shared) {
    site = shared;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Test
  void anAnswerTheClientHasIs304() throws IOException {
    String tag = header(site.ok(SEARCH), "ETag");
    assertThat(tag).matches("W/\"[^\"]+-[0-9a-f]{16}\"");
    for (String mine :
        List.of(tag, tag.substring(2), "*", "\"other\", " + tag, "W/\"a\" , " + tag)) {
      HttpResponse<String> answer = site.get(SEARCH, "If-None-Match", mine);
      assertThat(answer.statusCode()).as(mine).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(header(answer, "ETag")).isEqualTo(tag);
    }
    assertThat(site.get(SEARCH, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(site.get(SEARCH + "&size=0", "If-None-Match", "*").statusCode()).isEqualTo(400);
    assertThat(site.get("/api/v1/documents/nope", "If-None-Match", "*").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theTagTellsLanguagesApart() throws IOException {
    String korean = header(site.ok(SEARCH, "Accept-Language", "ko"), "ETag");
    HttpResponse<String> english = site.ok(SEARCH, "Accept-Language", "en");
    assertThat(header(english, "ETag")).isNotEqualTo(korean);
    assertThat(header(english, "Vary")).contains("Accept-Language").contains("Accept-Encoding");
  }

  @Test
  void headIsHonest() throws IOException {
    for (String path :
        List.of(
            SEARCH,
            SEARCH + "&page=0",
            "/api/v1/documents/nope",
            FILE,
            "/api/v1/export?q=safety",
            "/feed.atom",
            "/sitemap.xml",
            "/opensearch.xml",
            "/robots.txt",
            "/embed/search")) {
      HttpResponse<String> get = site.get(path);
      HttpResponse<String> head = site.send("HEAD", path);
      assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
      assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
      assertThat(header(head, "Content-Length"))
          .as(path + ": the same length, or none where the body is streamed")
          .isIn(header(get, "Content-Length"), "")
          .isNotEqualTo("0");
    }
  }

  @Test
  void whatDoesNotDependOnTheIndexIsKnownByItsContent() throws IOException {
    for (String path :
        List.of(
            "/api/v1/openapi.json",
            "/embed/v1/summit-search.js",
            "/embed/search?q=safety",
            "/opensearch.xml",
            "/robots.txt",
            "/oembed?url=" + site.origin() + "/search")) {
      HttpResponse<String> answer = site.ok(path);
      assertThat(header(answer, "Index-Generation")).as(path).isEmpty();
      assertThat(header(answer, "Cache-Control")).as(path).contains("max-age");
      HttpResponse<String> again = site.get(path, "If-None-Match", header(answer, "ETag"));
      assertThat(again.statusCode()).as(path).isEqualTo(304);
    }
  }

  @Test
  void otherMethodsAreRefusedAndToldWhich() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      HttpResponse<String> answer = site.send(method, SEARCH);
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }
  }

  @Test
  void largeAnswersAreCompressedForThoseWhoAsk() throws IOException {
    HttpResponse<String> zipped = site.ok(SEARCH, "Accept-Encoding", "gzip");
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "Vary")).contains("Accept-Encoding");
    assertThat(header(site.ok(SEARCH), "Content-Encoding")).isEmpty();
    for (String weighed : List.of("gzip;q=1.0", "br, gzip ; q=0.5", "identity;q=0.1,GZIP")) {
      assertThat(header(site.ok(SEARCH, "Accept-Encoding", weighed), "Content-Encoding"))
          .as(weighed)
          .isEqualTo("gzip");
    }
    for (String refused : List.of("gzip;q=0", "gzip;q=0.0, br", "deflate")) {
      assertThat(header(site.ok(SEARCH, "Accept-Encoding", refused), "Content-Encoding"))
          .as(refused)
          .isEmpty();
    }
  }

  @Test
  void pagesAreLinked() throws IOException {
    String links = header(site.ok(SEARCH + "&size=5&page=2"), "Link");
    assertThat(links)
        .contains("page=1&q=safety&size=5>; rel=\"first\"", "page=1&q=safety&size=5>; rel=\"prev\"")
        .contains("page=3&q=safety&size=5>; rel=\"next\"", "rel=\"last\"");
  }

  @Test
  void aFileComesWholeOrInParts() throws IOException {
    String whole = site.ok(FILE).body();
    assertThat(header(site.ok(FILE), "Content-Type")).isEqualTo("application/pdf");
    HttpResponse<String> part = site.get(FILE, "Range", "bytes=2-5");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(whole.substring(2, 6));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 2-5/" + whole.length());
    assertThat(site.get(FILE, "Range", "bytes=-4").body())
        .isEqualTo(whole.substring(whole.length() - 4));
    assertThat(site.get(FILE, "Range", "Bytes=0-3").body()).isEqualTo(whole.substring(0, 4));
    assertThat(site.get(FILE, "Range", "bytes=0-1,4-5").body())
        .as("several ranges are answered by the whole")
        .isEqualTo(whole);
    assertThat(site.get(FILE, "Range", "bytes=200-").body()).isEqualTo(whole.substring(200));
    assertThat(site.get(FILE, "Range", "bytes=0-1", "If-Range", "\"old\"").statusCode())
        .isEqualTo(200);
    assertThat(site.get(FILE, "Range", "bytes=5-2").statusCode()).isEqualTo(200);
    HttpResponse<String> outside = site.get(FILE, "Range", "bytes=" + whole.length() + "-");
    assertThat(outside.statusCode()).isEqualTo(416);
    assertThat(header(outside, "Content-Range")).isEqualTo("bytes */" + whole.length());
  }

  @Test
  void someoneElsesMarkupDoesNotRunAsOurs() throws IOException {
    HttpResponse<String> html = site.ok("/api/v1/documents/" + TestSite.FORMULA + "/file");
    assertThat(header(html, "Content-Disposition")).startsWith("attachment");
    assertThat(header(html, "Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void anyOriginMayReadAndNoneWithCredentials() throws IOException {
    HttpResponse<String> answer = site.ok(SEARCH, "Origin", "https://portal.example");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> before =
        site.send(
            "OPTIONS",
            SEARCH,
            "Origin",
            "https://portal.example",
            "Access-Control-Request-Method",
            "GET");
    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(header(before, "Access-Control-Allow-Methods")).contains("GET");
    assertThat(header(site.ok("/robots.txt"), "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void onlyFramesMayBeFramed() throws IOException {
    assertThat(header(site.ok(SEARCH), "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(site.ok("/robots.txt"), "Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
    HttpResponse<String> frame = site.ok("/embed/search?q=%22%3E%3Cscript%3E");
    assertThat(header(frame, "Content-Security-Policy")).contains("frame-ancestors *");
    assertThat(header(frame, "X-Frame-Options")).isEmpty();
    assertThat(frame.body()).doesNotContain("\"><script>").contains("&quot;&gt;&lt;script&gt;");
  }

  @Test
  void problemsFromBeforeAnyHandlerAreProblemsToo() throws IOException {
    for (String line :
        List.of(
            "GET /api/v1/documents/%zz HTTP/1.1",
            "GET /api/v1/../x HTTP/9.9", "GARBAGE", "GET /" + "a".repeat(40_000) + " HTTP/1.1")) {
      String request = line + "\r\nHost: x\r\nConnection: close\r\n\r\n";
      RawClient.Raw raw =
          RawClient.send(
              site.port(), request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      assertThat(raw.status()).as(line.substring(0, 7)).isBetween(400, 505).isNotEqualTo(500);
      assertThat(raw.type().toLowerCase(Locale.ROOT)).contains("application/problem+json");
    }
  }

  @Test
  void healthAndMetricsAreOnAPortOfTheirOwn() throws Exception {
    assertThat(site.get("/metrics").statusCode()).isEqualTo(404);
    assertThat(site.get("/health/live").statusCode()).isEqualTo(404);
    site.get("/api/v1/documents/nope");
    try (java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient()) {
      for (String path : List.of("/health/live", "/health/ready", "/metrics")) {
        java.net.URI uri = java.net.URI.create("http://127.0.0.1:" + site.adminPort() + path);
        HttpResponse<String> answer =
            client.send(
                java.net.http.HttpRequest.newBuilder(uri).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        if (path.equals("/metrics")) {
          assertThat(answer.body())
              .contains("route=\"/api/v1/documents/{id}\"", "jvm_memory_used_bytes");
        }
      }
    }
  }
}
