package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand requests of every kind: none is a 5xx, none is answered but as described. */
class HostileRequestsTest {
  private static final long SEED = 20_261_123;
  private static final int REQUESTS = 5_000;

  private static final List<String> TEXTS =
      List.of(
          "safety",
          "인공지능 안전연구소",
          "\"unclosed",
          "AND OR NOT",
          "(((((",
          "-",
          "*",
          "?",
          "~2",
          "a~1000000",
          "lang:ko",
          "year:[2020 TO",
          "안전\u0000연구",
          "\u202Eevil",
          "<script>alert(1)</script>",
          "' OR 1=1 --",
          "../../etc/passwd",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "%00",
          "\uFFFF",
          "👩‍👩‍👧‍👦",
          "ㅇㄱㅈㄴ",
          "dlsrhdwlsmd",
          "각",
          "a".repeat(512),
          "안".repeat(512),
          "😀".repeat(512),
          "\"\"",
          "+",
          "field:value",
          "\\",
          "\\\\\"",
          "\t\n\r",
          "a b ".repeat(120),
          "ﬁ①㈱",
          "-안전",
          "\"a\" ".repeat(100),
          "a* b* c*",
          "/a.*/",
          "[a TO z]",
          "^10",
          "!!!",
          "||",
          "&&",
          "：",
          "１２３");

  private static final List<String> NAMES =
      List.of(
          "q",
          "lang",
          "type",
          "summit",
          "issuer",
          "country",
          "year",
          "document",
          "from",
          "to",
          "cross",
          "without",
          "group",
          "sort",
          "page",
          "size",
          "hl",
          "limit",
          "format",
          "foo",
          "Q",
          "q[]",
          "",
          "__proto__");

  private static final List<String> VALUES =
      List.of(
          "",
          "1",
          "0",
          "-1",
          "10",
          "100",
          "101",
          "9999999999999999999",
          "1e3",
          "0x10",
          "on",
          "off",
          "true",
          "ko",
          "en",
          "fr",
          "declaration",
          "report",
          "seoul-2024",
          "KR",
          "2024",
          "2024-05-21",
          "9999-12-31",
          "0000-00-00",
          "-5000-01-01",
          "+10000-01-01",
          "document",
          "passage",
          "relevance",
          "newest",
          "csv",
          "ris",
          "null",
          "NaN",
          "１");

  private final Random random = new Random(SEED);

  private final Description description;

  HostileRequestsTest() throws IOException {
    description = new Description();
  }

  private record Shot(String template, String line) {}

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void noneIsAnErrorOfOursAndAllAreAsDescribed(@TempDir Path data) throws IOException {
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    try (TestSite site = TestSite.start(data)) {
      for (int i = 0; i < REQUESTS; i++) {
        Shot shot = shot(description.paths());
        RawClient.Raw raw;
        try {
          raw = RawClient.send(site.port(), bytes(shot));
        } catch (IOException e) {
          throw new IOException("seed " + SEED + " request " + i + " " + shot.line(), e);
        }
        statuses.merge(raw.status(), 1, Integer::sum);
        List<String> faults = new ArrayList<>();
        if (raw.status() >= 500 || raw.status() == 0) {
          faults.add("status " + raw.status());
        } else if (raw.status() != 304) {
          faults.addAll(description.faults(shot.template(), raw.status(), raw.type(), raw.body()));
        }
        if (!faults.isEmpty()) {
          wrong.add("seed " + SEED + " request " + i + " " + shot.line() + ": " + faults);
        }
      }
    }
    System.Logger log = System.getLogger(HostileRequestsTest.class.getName());
    log.log(System.Logger.Level.INFO, "answers by status: " + statuses);
    assertThat(wrong).isEmpty();
    assertThat(statuses.keySet()).contains(200, 400, 404, 405);
  }

  private Shot shot(List<String> paths) {
    String template = any(paths);
    String path =
        template
            .replace("{id}", segment(TestSite.SEOUL_KO))
            .replace("{n}", random.nextInt(3) > 0 ? "1" : segment("1"))
            .replace("{passageId}", segment(TestSite.SEOUL_KO + ":0b246bb0"));
    String method =
        random.nextInt(25) > 0
            ? "GET"
            : any(List.of("POST", "PUT", "DELETE", "PATCH", "FOO", "TRACE"));
    return new Shot(template, method + " /api/v1" + path + query(template) + " HTTP/1.1");
  }

  /** A part of the path: mostly as it should be. */
  private String segment(String good) {
    return switch (random.nextInt(8)) {
      case 0 ->
          URLEncoder.encode(any(TEXTS), StandardCharsets.UTF_8)
              .replace("+", "%20")
              .replace("%2F", "-")
              .replace("%5C", "-")
              .replace("%00", "-");
      case 1 -> "nope." + random.nextInt();
      default -> good;
    };
  }

  private String query(String template) {
    int pairs = random.nextInt(5);
    StringBuilder query = new StringBuilder("?");
    if (template.equals("/search") && random.nextBoolean()) {
      query.append("q=").append(value(any(TEXTS))).append('&');
    }
    if (random.nextInt(5) > 1) {
      List<String> known = List.copyOf(description.parameters(template));
      if (!known.isEmpty()) {
        String name = any(known);
        query.append(name).append('=').append(ContractTest.GOOD.get(name)).append('&');
      }
      return query.toString();
    }
    for (int i = 0; i < pairs; i++) {
      query.append(value(any(NAMES)));
      if (random.nextInt(20) > 0) {
        query.append('=').append(value(random.nextBoolean() ? any(VALUES) : any(TEXTS)));
      }
      query.append('&');
    }
    return query.toString();
  }

  /** A value, in one of the many ways that clients write them. */
  private String value(String text) {
    return switch (random.nextInt(12)) {
      case 0 -> any(List.of("%", "%2", "%zz", "%ff%fe", "%c0%af", "%ed%a0%80", "%u0041", "+%20+"));
      case 1 -> text.replaceAll("[^!-~]|[ #%&+]", "x");
      case 2 -> text.replaceAll("[\\x00-\\x20#%&+\\x7f]", "-");
      case 3 -> URLEncoder.encode(text, java.nio.charset.Charset.forName("EUC-KR"));
      case 4 -> URLEncoder.encode(text, StandardCharsets.UTF_16BE);
      case 5 ->
          any(List.of("x".repeat(9_000), "%EA".repeat(2_000), "&".repeat(300), "=".repeat(50)));
      default -> URLEncoder.encode(text, StandardCharsets.UTF_8);
    };
  }

  private byte[] bytes(Shot shot) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(shot.line().getBytes(StandardCharsets.UTF_8));
    String headers = "\r\nHost: localhost\r\nConnection: close\r\n";
    request.writeBytes((headers + header() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    return request.toByteArray();
  }

  private String header() {
    return switch (random.nextInt(12)) {
      case 0 -> "Accept-Language: ;;q=x,,*\r\n";
      case 1 -> "Accept-Language: ko;q=0.5, en\r\n";
      case 2 -> "If-None-Match: \"x, *\r\n";
      case 3 ->
          "Range: bytes="
              + any(List.of("0-1", "5-", "-3", "9-1", "-0", "99999-", "a-b", "0-1,3-4"))
              + "\r\n";
      case 4 -> "X-Forwarded-For: evil, 1.2.3.4:99\r\n";
      case 5 -> "Origin: null\r\n";
      case 6 -> "X-API-Key: wrong\r\n";
      default -> "";
    };
  }
}
