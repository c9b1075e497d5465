package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summit.catalogue.LanguageVersion;

class FetchRunTest extends FetchFixture {
  private LanguageVersion good;

  @BeforeEach
  void offerAFile() {
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    good = site.version("good", "/a.pdf");
  }

  /** An address where nobody listens. */
  private static String deadUrl(String path) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://localhost:" + socket.getLocalPort() + path;
    }
  }

  @Test
  void doesNotAskAgainWithinTheAge() throws IOException {
    settings = asking(Duration.ofHours(24), false);
    run(good);
    time.pass(Duration.ofHours(23));
    assertThat(fetch(good))
        .isEqualTo(new FetchOutcome.Skipped("good.en", good.fileUrl(), SkipReason.RECENT));
    time.pass(Duration.ofHours(2));
    assertThat(fetch(good)).isInstanceOf(FetchOutcome.Unchanged.class);
  }

  @Test
  void remembersALastingFailureWithinTheAge() throws IOException {
    settings = asking(Duration.ofHours(24), false);
    LanguageVersion gone = site.version("gone", "/gone.pdf");
    FetchOutcome.Failed first = fails(gone);
    assertThat(fails(gone)).isEqualTo(first);
    assertThat(site.requests("/gone.pdf")).hasSize(1);
  }

  @Test
  void triesAPassingFailureAgainAtOnce() throws IOException {
    settings = asking(Duration.ofHours(24), false);
    LanguageVersion ill = site.version("ill", "/ill.pdf");
    site.status("/ill.pdf", 500);
    fails(ill);
    site.put("/ill.pdf", "application/pdf", TestSite.PDF);
    assertThat(fetch(ill)).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void leavesAFileAloneThatAPersonPutThere() throws IOException {
    Files.createDirectories(data.resolve("documents"));
    Files.writeString(document("good.en.html"), "mine");
    assertThat(fetch(good))
        .isEqualTo(new FetchOutcome.Skipped("good.en", good.fileUrl(), SkipReason.BY_HAND));
    assertThat(site.requests).isEmpty();
  }

  @Test
  void asksAnewWhereTheNoteIsDamaged() throws IOException {
    run(good);
    Files.writeString(document(".meta").resolve("good.en.json"), "{ cut o");
    Files.delete(document("good.en.pdf"));
    assertThat(fetch(good)).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void namesWhatHasNoAddress() throws IOException {
    FetchReport report = run(TestSite.version("page-only", "", List.of()));
    assertThat(report.count(SkipReason.NO_ADDRESS)).isEqualTo(1);
    assertThat(report.exitCode()).isZero();
  }

  @Test
  void namesAnAddressThatIsNone() throws IOException {
    FetchReport report = run(good, TestSite.version("odd", "http://a b/", List.of()));
    assertThat(report.outcomes().getLast())
        .isEqualTo(
            new FetchOutcome.Failed(
                "odd.en", "http://a b/", FetchCause.BAD_ADDRESS, "http://a b/"));
    assertThat(report.exitCode()).isEqualTo(3);
  }

  @Test
  void aDryRunAsksAndChangesNothing() throws IOException {
    settings = asking(Duration.ZERO, true);
    assertThat(run(good).count(SkipReason.PLANNED)).isEqualTo(1);
    assertThat(site.requests).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void isOfflineWhereNoSiteAnswers() throws IOException {
    FetchReport report = run(TestSite.version("dead", deadUrl("/a.pdf"), List.of()));
    assertThat(report.offline()).isTrue();
    assertThat(report.count(SkipReason.OFFLINE)).isEqualTo(1);
    assertThat(report.exitCode()).isEqualTo(1);
  }

  @Test
  void aDeadSiteCostsTheOthersNothingAndIsTriedOnce() throws IOException {
    String dead = deadUrl("/a.pdf");
    FetchReport report =
        run(
            TestSite.version("dead", dead, List.of()),
            TestSite.version("dead-too", dead + "?2", List.of()),
            good);
    assertThat(report.offline()).isFalse();
    assertThat(report.outcomes().subList(0, 2))
        .allMatch(o -> o instanceof FetchOutcome.Failed f && f.cause() == FetchCause.UNREACHABLE);
    assertThat(report.outcomes().getLast()).isInstanceOf(FetchOutcome.Fetched.class);
    assertThat(report.exitCode()).isEqualTo(3);
  }

  @Test
  void twoFetchesDoNotShareAFolder() throws IOException {
    Shelf shelf = new Shelf(data);
    shelf.prepare();
    try (FetchLock lock = FetchLock.take(shelf.lockFile())) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> run(good)).isInstanceOf(FetchLock.HeldException.class);
    }
    assertThat(fetch(good)).isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void namesADiskThatDoesNotTakeIt() throws IOException {
    Files.createDirectories(data.resolve("documents/.meta/good.en.part/in-the-way"));
    assertThat(fails(good).cause()).isEqualTo(FetchCause.DISK);
  }

  @Test
  void refusesSettingsBelowTheirRange() {
    assertThatThrownBy(() -> asking(Duration.ofSeconds(-1), false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
