package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Problem;

/** A server whose index is still to come. */
class NoIndexTest {
  private static final List<String> NEEDING_ONE =
      List.of(
          "/api/v1/search?q=x&document=any",
          "/api/v1/suggest?q=x",
          "/api/v1/documents?type=some-type",
          "/api/v1/documents/x",
          "/api/v1/documents/x/similar",
          "/api/v1/documents/x/pages/1",
          "/api/v1/documents/x/file",
          "/api/v1/passages/x:00000000",
          "/api/v1/passages/x:00000000/similar",
          "/api/v1/export",
          "/api/v1/status",
          "/feed.atom",
          "/sitemap.xml",
          "/",
          "/search?q=x",
          "/documents/x",
          "/documents/x/pages/1");

  @Test
  void saysSoEverywhereAndWhenToComeBack(@TempDir Path data) throws IOException {
    try (TestSite site = TestSite.empty(data)) {
      for (String path : NEEDING_ONE) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).as("nothing of the machine").doesNotContain(data.toString());
      }
    }
  }

  @Test
  void beginsToAnswerOnceTheFirstGenerationIsThere(@TempDir Path data) throws IOException {
    try (TestSite site = TestSite.empty(data)) {
      assertThat(site.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
      site.publish(TestSite.corpus());
      Instant patience = Instant.now().plusSeconds(30);
      int status = 503;
      while (status == 503 && Instant.now().isBefore(patience)) {
        status = site.get("/api/v1/search?q=safety").statusCode();
      }
      assertThat(status).isEqualTo(200);
    }
  }
}
