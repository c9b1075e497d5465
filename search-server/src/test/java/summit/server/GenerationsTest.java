package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import summit.index.Manifest;
import tools.jackson.databind.JsonNode;

/** The index comes, and comes anew, while the server runs. */
@Timeout(300) // a generation that is never followed
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
      follow(site, site.publish(TestSite.corpus()));
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
        follow(site, site.publish(TestSite.corpus()));
      }
      running.set(false);
      for (Future<Integer> count : counts) {
        assertThat(count.get()).isPositive();
      }
      String tag = site.get(SEARCH).headers().firstValue("ETag").orElse("");
      String generation = site.publish(TestSite.corpus()).generation();
      HttpResponse<String> after = site.get(SEARCH, "If-None-Match", tag);
      while (after.statusCode() == 304) {
        after = site.get(SEARCH, "If-None-Match", tag);
      }
      assertThat(after.statusCode())
          .as("who only ever asks conditionally sees it too")
          .isEqualTo(200);
      assertThat(after.body()).contains(generation);
    }
  }

  /** Asks until the server answers from a generation. */
  private static void follow(TestSite site, Manifest published) throws IOException {
    Optional<String> generation = Optional.empty();
    while (!generation.equals(Optional.of(published.generation()))) {
      generation = site.get(SEARCH).headers().firstValue("Index-Generation");
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
