package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FetchMannersTest extends FetchFixture {
  private static final String TEXT = "text/plain";

  @Test
  void pausesBetweenRequestsToOneSite() throws IOException {
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    site.put("/b.pdf", "application/pdf", TestSite.PDF);
    run(site.version("a", "/a.pdf"), site.version("b", "/b.pdf"));
    assertThat(site.requests)
        .extracting(TestSite.Request::path)
        .containsExactly("/robots.txt", "/a.pdf", "/b.pdf");
    assertThat(time.sleeps).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void asksOneSiteByOneConnectionAtATime() throws IOException {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    TestSite.Page page =
        exchange -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          open.decrementAndGet();
          TestSite.send(exchange, 200, "application/pdf", TestSite.PDF);
        };
    site.put("/a.pdf", page);
    site.put("/b.pdf", page);
    site.put("/c.pdf", page);
    run(site.version("a", "/a.pdf"), site.version("b", "/b.pdf"), site.version("c", "/c.pdf"));
    assertThat(most).hasValue(1);
  }

  @Test
  void asksSeveralSitesAtOnce() throws IOException {
    CyclicBarrier both = new CyclicBarrier(2);
    site.put(
        "/file.pdf",
        exchange -> {
          meet(both);
          TestSite.send(exchange, 200, "application/pdf", TestSite.PDF);
        });
    String elsewhere = site.url("/file.pdf").replace("127.0.0.1", "localhost");
    FetchReport report =
        run(site.version("a", "/file.pdf"), TestSite.version("b", elsewhere, List.of()));
    assertThat(report.count(FetchOutcome.Fetched.class)).isEqualTo(2);
  }

  private static void meet(CyclicBarrier both) throws IOException {
    try {
      both.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IOException("the other request did not come", alone);
    }
  }

  @Test
  void keepsAwayWhereRobotsAskIt() throws IOException {
    site.put("/robots.txt", TEXT, TestSite.bytes("User-agent: *\nDisallow: /private/\n"));
    site.put("/private/a.pdf", "application/pdf", TestSite.PDF);
    site.put("/b.pdf", "application/pdf", TestSite.PDF);
    FetchReport report = run(site.version("a", "/private/a.pdf"), site.version("b", "/b.pdf"));
    assertThat(report.outcomes().getFirst())
        .isEqualTo(
            new FetchOutcome.Failed(
                "a.en", site.url("/private/a.pdf"), FetchCause.ROBOTS, "127.0.0.1"));
    assertThat(report.outcomes().getLast()).isInstanceOf(FetchOutcome.Fetched.class);
    assertThat(site.requests("/private/a.pdf")).isEmpty();
  }

  @Test
  void listensToItsOwnNameInRobots() throws IOException {
    site.put("/robots.txt", TEXT, TestSite.bytes("User-agent: SummitSearch\nDisallow: /\n"));
    assertThat(fails(site.version("a", "/a.pdf")).cause()).isEqualTo(FetchCause.ROBOTS);
  }

  @Test
  void honoursACrawlDelay() throws IOException {
    site.put("/robots.txt", TEXT, TestSite.bytes("User-agent: *\nCrawl-delay: 90\n"));
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    site.put("/b.pdf", "application/pdf", TestSite.PDF);
    run(site.version("a", "/a.pdf"), site.version("b", "/b.pdf"));
    assertThat(wait("/a.pdf", "/b.pdf")).isEqualTo(Duration.ofSeconds(90));
  }

  private Duration wait(String first, String second) {
    Instant from = site.requests(first).getFirst().at();
    return Duration.between(from, site.requests(second).getLast().at());
  }

  @Test
  void leavesASiteAloneWhoseRobotsCannotBeRead() throws IOException {
    site.status("/robots.txt", 500);
    FetchReport report = run(site.version("a", "/a.pdf"), site.version("b", "/b.pdf"));
    assertThat(report.outcomes())
        .allMatch(
            o -> o instanceof FetchOutcome.Failed f && f.cause() == FetchCause.ROBOTS_UNREADABLE);
    assertThat(site.requests)
        .extracting(TestSite.Request::path)
        .containsOnly("/robots.txt")
        .hasSize(4);
  }

  @Test
  void comesBackWhenABusySiteAsksIt() throws IOException {
    answerOnce("/a.pdf", 429, "7");
    assertThat(fetch(site.version("a", "/a.pdf"))).isInstanceOf(FetchOutcome.Fetched.class);
    assertThat(wait("/a.pdf", "/a.pdf")).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void understandsADateToComeBackAt() throws IOException {
    answerOnce("/a.pdf", 503, "Mon, 23 Nov 2026 03:00:31 GMT");
    assertThat(fetch(site.version("a", "/a.pdf"))).isInstanceOf(FetchOutcome.Fetched.class);
    assertThat(site.requests("/a.pdf").getLast().at()).isEqualTo(TestTime.START.plusSeconds(31));
  }

  private void answerOnce(String path, int status, String retryAfter) {
    site.put(
        path,
        exchange -> {
          if (site.requests(path).size() == 1) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
          } else {
            TestSite.send(exchange, 200, "application/pdf", TestSite.PDF);
          }
        });
  }

  @Test
  void doesNotWaitLongerThanIsSensible() throws IOException {
    site.status("/a.pdf", 429, "Retry-After", "3600");
    site.put("/b.pdf", "application/pdf", TestSite.PDF);
    FetchReport report = run(site.version("a", "/a.pdf"), site.version("b", "/b.pdf"));
    assertThat(report.outcomes())
        .allMatch(o -> o instanceof FetchOutcome.Failed f && f.cause() == FetchCause.BUSY);
    assertThat(site.requests("/a.pdf")).hasSize(1);
    assertThat(site.requests("/b.pdf")).isEmpty();
  }

  @Test
  void backsOffExponentially() throws IOException {
    settings =
        new FetchSettings(
            data, Duration.ZERO, settings.maxAge(), settings.dryRun(), settings.limits());
    site.status("/a.pdf", 503);
    FetchOutcome.Failed failed = fails(site.version("a", "/a.pdf"));
    assertThat(failed.cause()).isEqualTo(FetchCause.SERVER);
    assertThat(failed.detail()).isEqualTo("503");
    assertThat(time.sleeps)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void givesASiteUpAfterThreeDocumentsInVain() throws IOException {
    for (String path : List.of("/a", "/b", "/c", "/d")) {
      site.status(path, 502);
    }
    run(
        site.version("a", "/a"),
        site.version("b", "/b"),
        site.version("c", "/c"),
        site.version("d", "/d"));
    assertThat(site.requests("/c")).hasSize(4);
    assertThat(site.requests("/d")).isEmpty();
  }

  @Test
  void namesWhatIsGoneAndWhatIsForbiddenWithoutAskingAgain() throws IOException {
    site.status("/secret", 403);
    assertThat(fails(site.version("a", "/gone")).cause()).isEqualTo(FetchCause.NOT_FOUND);
    assertThat(fails(site.version("b", "/secret")).cause()).isEqualTo(FetchCause.FORBIDDEN);
    assertThat(site.requests("/gone")).hasSize(1);
    assertThat(site.requests("/secret")).hasSize(1);
  }
}
