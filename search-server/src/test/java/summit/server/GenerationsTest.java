package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import tools.jackson.databind.JsonNode;

/** The index comes, and comes anew, while the server runs. */
class GenerationsTest {
  private static final String SEARCH = "/api/v1/search?q=safety";

  @Test
  void aServerWithoutIndexSaysSoAndPicksItUpWhenItAppears(@TempDir Path data) throws Exception {
    try (TestSite site = TestSite.empty(data)) {
      HttpResponse<String> none = site.get(SEARCH);
      assertThat(none.statusCode()).isEqualTo(503);
      assertThat(none.headers().firstValue("Retry-After")).isPresent();
      assertThat(none.body()).contains("summit index");
      assertThat(new Description().faults("/search", 503, "application/problem+json", none.body()))
          .isEmpty();
      site.publish(TestSite.corpus());
      Thread.sleep(Duration.ofMillis(1100));
      assertThat(site.get(SEARCH).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSwitchFailsNoRequestAndMixesNoGenerations(@TempDir Path data) throws Exception {
    try (TestSite site = TestSite.start(data);
        ExecutorService clients = Executors.newFixedThreadPool(4)) {
      AtomicBoolean running = new AtomicBoolean(true);
      List<Future<Integer>> counts = new ArrayList<>();
      for (String path :
          List.of(SEARCH, "/api/v1/documents", "/api/v1/status", "/api/v1/export?q=safety")) {
        counts.add(clients.submit(() -> ask(site, path, running)));
      }
      for (int i = 0; i < 3; i++) {
        Thread.sleep(Duration.ofMillis(1200));
        site.publish(TestSite.corpus());
      }
      Thread.sleep(Duration.ofMillis(1500));
      running.set(false);
      for (Future<Integer> count : counts) {
        assertThat(count.get()).isPositive();
      }
      String tag = site.get(SEARCH).headers().firstValue("ETag").orElse("");
      String generation = site.publish(TestSite.corpus()).generation();
      Thread.sleep(Duration.ofMillis(1200));
      HttpResponse<String> after = site.get(SEARCH, "If-None-Match", tag);
      assertThat(after.statusCode())
          .as("who only ever asks conditionally sees it too")
          .isEqualTo(200);
      assertThat(after.body()).contains(generation);
    }
  }

  private static int ask(TestSite site, String path, AtomicBoolean running) throws IOException {
    int count = 0;
    while (running.get()) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode body = Json.MAPPER.readTree(answer.body());
      String generation = body.at("/index/generation").asString();
      assertThat(answer.headers().firstValue("Index-Generation")).hasValue(generation);
      count++;
    }
    return count;
  }
}
