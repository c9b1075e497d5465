package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a client may ask, and who the client is. */
class LimitsTest {
  private static final String PATH = "/api/v1/status";

  /** SHA-256 of "open sesame". */
  private static final String HASH =
      "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

  private static TestSite site(
      Path data, String rate, List<Cidr> trusted, Optional<Path> keys, String origin)
      throws IOException {
    return TestSite.start(
        data, LocalServer.config(data, Rate.of(rate), trusted, keys, List.of(origin), false));
  }

  private static int status(TestSite site, String forwarded) throws IOException {
    return site.get(PATH, "X-Forwarded-For", forwarded).statusCode();
  }

  @Test
  void aBucketEmptiesAndFillsAgain() {
    AtomicLong now = new AtomicLong();
    RateLimiter limiter = new RateLimiter(now::get);
    Rate rate = Rate.of("2/s");
    assertThat(limiter.take("a", rate).remaining()).isEqualTo(1);
    assertThat(limiter.take("a", rate).passes()).isTrue();
    RateLimiter.Verdict third = limiter.take("a", rate);
    assertThat(third.passes()).isFalse();
    assertThat(third.retrySeconds()).isEqualTo(1);
    assertThat(limiter.take("b", rate).passes()).isTrue();
    now.set(500_000_000);
    assertThat(limiter.take("a", rate).passes()).isTrue();
    assertThat(limiter.take("a", rate).passes()).isFalse();
  }

  @Test
  void tooManyRequestsAreToldWhenToComeBack(@TempDir Path data) throws IOException {
    try (TestSite site = site(data, "3/h", List.of(), Optional.empty(), "*")) {
      for (int i = 0; i < 3; i++) {
        assertThat(status(site, "198.51.100." + i)).isEqualTo(200);
      }
      HttpResponse<String> answer = site.get(PATH, "X-Forwarded-For", "198.51.100.77");
      assertThat(answer.statusCode()).as("an undeclared proxy is not believed").isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
      assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=3;w=3600");
      assertThat(answer.headers().firstValue("RateLimit").orElse("")).contains("r=0");
    }
  }

  @Test
  void aTrustedProxyNamesTheClient(@TempDir Path data) throws IOException {
    try (TestSite site =
        site(data, "1/h", List.of(Cidr.of("127.0.0.0/8")), Optional.empty(), "*")) {
      assertThat(status(site, "203.0.113.5")).isEqualTo(200);
      assertThat(status(site, "203.0.113.5")).isEqualTo(429);
      assertThat(status(site, "evil, 203.0.113.5")).isEqualTo(429);
      assertThat(status(site, "203.0.113.9, 203.0.113.5")).isEqualTo(429);
      assertThat(status(site, "203.0.113.6")).isEqualTo(200);
      assertThat(status(site, "2001:db8::1")).isEqualTo(200);
      assertThat(status(site, "2001:db8::2")).as("one network, one client").isEqualTo(429);
    }
  }

  @Test
  void aKeyHasARateOfItsOwn(@TempDir Path data) throws IOException {
    Path keys = Files.writeString(data.resolve("keys"), "# who\nportal " + HASH + " 100/m\n");
    try (TestSite site = site(data, "1/h", List.of(), Optional.of(keys), "*")) {
      assertThat(site.get(PATH).statusCode()).isEqualTo(200);
      assertThat(site.get(PATH).statusCode()).isEqualTo(429);
      assertThat(site.get(PATH, "X-API-Key", "open sesame").statusCode()).isEqualTo(200);
      assertThat(site.get(PATH, "Authorization", "Bearer open sesame").statusCode()).isEqualTo(200);
      assertThat(site.get(PATH, "X-API-Key", "guess").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void anAllowListNamesItsOriginsAndNoOthers(@TempDir Path data) throws IOException {
    try (TestSite site = site(data, "off", List.of(), Optional.empty(), "https://a.example")) {
      HttpResponse<String> friend = site.get(PATH, "Origin", "https://a.example");
      assertThat(friend.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://a.example");
      assertThat(friend.headers().allValues("Vary")).contains("Origin");
      assertThat(
              site.get(PATH, "Origin", "https://b.example")
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .isEmpty();
    }
  }
}
