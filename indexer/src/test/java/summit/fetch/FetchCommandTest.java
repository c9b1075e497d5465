package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FetchCommandTest extends FetchFixture {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private int execute(String fileUrl, String... arguments) {
    String works =
        """
        id,type,process,title_en,title_en_status,title_ko,title_ko_status,issuers,countries,date
        seoul,declaration,bletchley-2023,Seoul,official,서울,official,uk-government,GB,2024-05-21
        """;
    String versions =
        "work,language,status,page_url,file_url,licence,sha256\nseoul,en,official,,"
            + fileUrl
            + ",,\n";
    Catalogue catalogue =
        Catalogue.read(new StringReader(works), new StringReader(versions), Labels.bundled());
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(Arrays.asList(arguments));
    return new CommandLine(new FetchCommand(() -> catalogue, time.timing()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(new String[0]));
  }

  private static String deadUrl() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/a.pdf";
    }
  }

  @Test
  void saysWhatCame() {
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    assertThat(execute(site.url("/a.pdf"))).isZero();
    assertThat(out.toString())
        .contains("+ seoul.en.pdf", "10 kB", site.url("/a.pdf"))
        .contains("1 document: 1 new, 0 unchanged, 0 failed.")
        .contains("fetch-report.json");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatDidNotComeAndWhy() throws IOException {
    assertThat(execute(site.url("/gone.pdf"))).isEqualTo(3);
    assertThat(out.toString())
        .contains("! seoul.en: missing: The site says that there is no such file any more (404).")
        .contains(site.url("/gone.pdf"));
    JsonNode row = report().get("documents").get(0);
    assertThat(row.get("id").asString()).isEqualTo("seoul.en");
    assertThat(row.get("cause").asString()).isEqualTo("missing");
    assertThat(row.get("reason").asString()).isEqualTo("not-found");
    assertThat(row.get("message").asString()).contains("404");
  }

  private JsonNode report() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(data.resolve("fetch-report.json")));
  }

  @Test
  void printsTheReportForPrograms() throws IOException {
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    execute(site.url("/a.pdf"), "--format", "json");
    assertThat(JsonMapper.shared().readTree(out.toString())).isEqualTo(report());
    assertThat(report().get("totals").get("fetched").asInt()).isEqualTo(1);
  }

  @Test
  void saysOnceThatItIsOffline() throws IOException {
    assertThat(execute(deadUrl())).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("offline: no official site can be reached; going on with what is here");
    assertThat(report().get("offline").asBoolean()).isTrue();
  }

  @Test
  void aBestEffortAlwaysEndsWell() throws IOException {
    assertThat(execute(deadUrl(), "--best-effort", "--quiet")).isZero();
    assertThat(execute(site.url("/gone.pdf"), "--best-effort")).isZero();
  }

  @Test
  void speaksKorean() throws IOException {
    Locale.setDefault(Locale.KOREAN);
    execute(deadUrl());
    assertThat(err.toString()).startsWith("오프라인: ");
  }

  @Test
  void takesTheIdOfAWorkOrOfAVersion() {
    site.put("/a.pdf", "application/pdf", TestSite.PDF);
    assertThat(execute(site.url("/a.pdf"), "seoul")).isZero();
    assertThat(execute(site.url("/a.pdf"), "seoul.en")).isZero();
  }

  @Test
  void refusesAnIdThatTheCatalogueDoesNotKnow() {
    assertThat(execute(site.url("/a.pdf"), "soul")).isEqualTo(2);
    assertThat(err.toString()).contains("The catalogue knows no document 'soul'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--delay=-1", "--delay=NaN", "--max-age=-1", "--format=xml"})
  void refusesOptionsOutOfRange(String option) {
    assertThat(execute(site.url("/a.pdf"), option)).isEqualTo(2);
    assertThat(site.requests).isEmpty();
  }

  @Test
  void aDryRunNamesWhatItWouldAskFor() {
    assertThat(execute(site.url("/a.pdf"), "--dry-run")).isZero();
    assertThat(out.toString()).contains("? seoul.en", site.url("/a.pdf"), "1 would be asked for.");
    assertThat(site.requests).isEmpty();
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    ResourceBundle english = ResourceBundle.getBundle("summit.fetch.messages", Locale.ROOT);
    ResourceBundle korean = ResourceBundle.getBundle("summit.fetch.messages", Locale.KOREAN);
    assertThat(korean.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .filteredOn(key -> !key.startsWith("size."))
        .allSatisfy(key -> assertThat(korean.getString(key)).isNotEqualTo(english.getString(key)));
  }

  @Test
  void everyCauseHasASentence() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      FetchMessages messages = new FetchMessages(locale);
      for (FetchCause cause : FetchCause.values()) {
        String sentence = messages.sentence(new FetchOutcome.Failed("a", "b", cause, "404"));
        assertThat(sentence).as("%s in %s", cause, locale).endsWith(".").doesNotContain("{");
      }
      for (SkipReason reason : SkipReason.values()) {
        assertThat(messages.text("skipped." + reason, 3L)).contains("3").doesNotContain("{");
      }
    }
  }

  @Test
  void drawsProgressOnATerminalAndLinesElsewhere() {
    AtomicLong nanos = new AtomicLong();
    FetchMessages messages = new FetchMessages(Locale.ENGLISH);
    FetchProgress terminal =
        new FetchProgress(new PrintWriter(err), messages, FetchProgress.Mode.TERMINAL, nanos::get);
    FetchProgress plain =
        new FetchProgress(new PrintWriter(out), messages, FetchProgress.Mode.PLAIN, nanos::get);
    FetchOutcome came = new FetchOutcome.Fetched("a", "b", "a.pdf", 20_000_000, false);
    for (FetchProgress progress : List.of(terminal, plain)) {
      nanos.set(0);
      progress.expect(4);
      nanos.set(1_000_000_000L);
      progress.done(came);
      nanos.set(10_000_000_000L);
      progress.done(came);
      progress.end();
    }
    String line = "fetching  2/4  50 %  4.0 MB/s  0:10 left";
    assertThat(err.toString()).contains("\r\u001b[Kfetching  1/4  25 %", line).endsWith("\u001b[K");
    assertThat(out.toString().strip()).isEqualTo(line);
  }

  @Test
  void everyAddressOfTheCatalogueCanBeAskedFor() {
    assertThat(Catalogue.bundled().versions())
        .filteredOn(version -> !version.fileUrl().isEmpty())
        .allSatisfy(version -> AddressRule.checkForm(new URI(version.fileUrl())));
  }

  @Test
  void helpIsThere() {
    assertThat(new CommandLine(new FetchCommand()).getUsageMessage(CommandLine.Help.Ansi.OFF))
        .contains("Brings the official files", "--max-age", "--best-effort");
  }
}
