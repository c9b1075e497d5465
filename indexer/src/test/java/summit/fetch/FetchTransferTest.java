package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FetchTransferTest extends FetchFixture {
  private static final String ETAG = "\"v1\"";

  @Test
  void bringsAFileAndNamesItByDocumentAndKind() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);

    FetchOutcome outcome = fetch(site.version("work", "/file.pdf"));

    assertThat(outcome)
        .isEqualTo(
            new FetchOutcome.Fetched(
                "work.en", site.url("/file.pdf"), "work.en.pdf", TestSite.PDF.length, false));
    assertThat(document("work.en.pdf")).hasBinaryContent(TestSite.PDF);
    assertThat(documents()).containsExactly("work.en.pdf");
  }

  @Test
  void tellsItsHonestName() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);
    fetch(site.version("work", "/file.pdf"));
    assertThat(site.requests).allMatch(r -> Web.AGENT.equals(r.headers().get("user-agent")));
  }

  @Test
  void asksOnlyForWhatIsNewer() throws IOException {
    site.put("/page", this::conditional);
    fetch(site.version("work", "/page"));

    FetchOutcome again = fetch(site.version("work", "/page"));

    assertThat(again)
        .isEqualTo(new FetchOutcome.Unchanged("work.en", site.url("/page"), "work.en.html"));
    assertThat(site.requests("/page").getLast().headers())
        .containsEntry("if-none-match", ETAG)
        .containsEntry("if-modified-since", "Sun, 22 Nov 2026 10:00:00 GMT");
  }

  private void conditional(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", ETAG);
    exchange.getResponseHeaders().set("Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT");
    if (ETAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      TestSite.send(exchange, 200, "text/html", TestSite.PAGE);
    }
  }

  @Test
  void sameBytesWithoutAValidatorAreUnchanged() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);
    fetch(site.version("work", "/file.pdf"));
    assertThat(fetch(site.version("work", "/file.pdf"))).isInstanceOf(FetchOutcome.Unchanged.class);
  }

  @Test
  void asksInFullWhereTheFileIsGone() throws IOException {
    site.put("/page", this::conditional);
    fetch(site.version("work", "/page"));
    Files.delete(document("work.en.html"));
    assertThat(fetch(site.version("work", "/page"))).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void goesOnWithABrokenDownload() throws IOException {
    site.put("/file.pdf", this::halfThenRest);

    FetchOutcome outcome = fetch(site.version("work", "/file.pdf"));

    assertThat(outcome)
        .isEqualTo(
            new FetchOutcome.Fetched(
                "work.en", site.url("/file.pdf"), "work.en.pdf", TestSite.PDF.length, true));
    assertThat(document("work.en.pdf")).hasBinaryContent(TestSite.PDF);
    assertThat(site.requests("/file.pdf").getLast().headers()).containsEntry("if-range", ETAG);
  }

  private void halfThenRest(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", ETAG);
    String range = exchange.getRequestHeaders().getFirst("Range");
    if (range == null) {
      TestSite.sendHalf(exchange, TestSite.PDF);
      return;
    }
    int from = Integer.parseInt(range.replaceAll("\\D", ""));
    int length = TestSite.PDF.length;
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + from + "-" + (length - 1) + "/" + length);
    byte[] rest = Arrays.copyOfRange(TestSite.PDF, from, length);
    TestSite.send(exchange, 206, "application/pdf", rest);
  }

  @Test
  void goesOnInALaterRun() throws IOException {
    site.put(
        "/file.pdf",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", ETAG);
          TestSite.sendHalf(exchange, TestSite.PDF);
        });
    assertThat(fails(site.version("work", "/file.pdf")).cause()).isEqualTo(FetchCause.TRUNCATED);
    assertThat(documents()).isEmpty();

    site.put("/file.pdf", this::halfThenRest);
    FetchOutcome later = fetch(site.version("work", "/file.pdf"));

    assertThat(later).isInstanceOf(FetchOutcome.Fetched.class);
    assertThat(document("work.en.pdf")).hasBinaryContent(TestSite.PDF);
    assertThat(site.requests("/file.pdf").getLast().headers()).containsKey("range");
  }

  @Test
  void beginsAnewWhereTheFileHasChangedMeanwhile() throws IOException {
    byte[] newer = TestSite.bytes("%PDF-2.0 newer %%EOF");
    site.put(
        "/file.pdf",
        exchange -> {
          boolean first = exchange.getRequestHeaders().getFirst("Range") == null;
          exchange.getResponseHeaders().set("ETag", first ? ETAG : "\"v2\"");
          if (first) {
            TestSite.sendHalf(exchange, TestSite.PDF);
          } else {
            TestSite.send(exchange, 200, "application/pdf", newer);
          }
        });
    fetch(site.version("work", "/file.pdf"));
    assertThat(document("work.en.pdf")).hasBinaryContent(newer);
  }

  @Test
  void refusesAnotherRangeThanItAskedFor() throws IOException {
    site.put(
        "/file.pdf",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", ETAG);
          if (exchange.getRequestHeaders().getFirst("Range") == null) {
            TestSite.sendHalf(exchange, TestSite.PDF);
          } else {
            exchange.getResponseHeaders().set("Content-Range", "bytes 0-9/10");
            TestSite.send(exchange, 206, "application/pdf", TestSite.bytes("0123456789"));
          }
        });
    assertThat(fails(site.version("work", "/file.pdf")).cause()).isEqualTo(FetchCause.TRUNCATED);
    assertThat(documents()).isEmpty();
  }

  @Test
  void beginsAnewWhereTheSiteKnowsNoSuchRange() throws IOException {
    site.put(
        "/file.pdf",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", ETAG);
          boolean again = site.requests("/file.pdf").size() > 2;
          if (exchange.getRequestHeaders().getFirst("Range") != null) {
            exchange.sendResponseHeaders(416, -1);
          } else if (again) {
            TestSite.send(exchange, 200, "application/pdf", TestSite.PDF);
          } else {
            TestSite.sendHalf(exchange, TestSite.PDF);
          }
        });
    assertThat(fetch(site.version("work", "/file.pdf"))).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void noticesAPdfThatEndsEarlyWithoutAnAnnouncedSize() throws IOException {
    site.put(
        "/file.pdf",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(TestSite.PDF, 0, 3000);
        });
    assertThat(fails(site.version("work", "/file.pdf")).cause()).isEqualTo(FetchCause.TRUNCATED);
  }

  @Test
  void doesNotWaitForEverForASilentSite() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    settings = within(0, Duration.ofSeconds(1), TestSite.PDF.length);
    site.put(
        "/file.pdf",
        exchange -> {
          exchange.sendResponseHeaders(200, TestSite.PDF.length);
          exchange.getResponseBody().write(TestSite.PDF, 0, 100);
          exchange.getResponseBody().flush();
          hold(end);
        });
    FetchOutcome.Failed failed = fails(site.version("work", "/file.pdf"));
    end.countDown();
    assertThat(failed.cause()).isEqualTo(FetchCause.STALLED);
  }

  @Test
  void doesNotWaitForEverForHeaders() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    settings = within(0, Duration.ofSeconds(1), TestSite.PDF.length);
    site.put("/file.pdf", exchange -> hold(end));
    FetchOutcome.Failed failed = fails(site.version("work", "/file.pdf"));
    end.countDown();
    assertThat(failed.cause()).isEqualTo(FetchCause.STALLED);
  }

  private static void hold(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void stopsAtTheLimitOfSizeAnnouncedOrNot() throws IOException {
    settings = within(3, Duration.ofSeconds(30), 1000);
    site.put("/announced.pdf", "application/pdf", TestSite.PDF);
    site.put(
        "/streamed.pdf",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(TestSite.PDF);
        });
    assertThat(fails(site.version("a", "/announced.pdf")).cause()).isEqualTo(FetchCause.TOO_LARGE);
    assertThat(fails(site.version("b", "/streamed.pdf")).cause()).isEqualTo(FetchCause.TOO_LARGE);
    assertThat(documents()).isEmpty();
  }
}
