package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import summit.api.Json;
import summit.passage.ReadDocument;
import summit.settings.Setting;
import summit.settings.Settings;

/** The commands as a shell sees them: output, errors, exit codes. */
class CommandLineTest {
  @TempDir private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void index() throws IOException {
    TestSite.start(data).close();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return ServerMain.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private int withData(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", data.toString()));
    return run(all.toArray(String[]::new));
  }

  @Test
  void searchesInText() {
    assertThat(withData("search", "안전연구소", "--hl", "ko")).isZero();
    assertThat(out.toString())
        .contains("서울 선언", "i쪽", "http://127.0.0.1:8080/documents/")
        .doesNotContain("\u001B");
    assertThat(withData("search", "안전연구소", "--color", "always")).isZero();
    assertThat(out.toString()).contains("\u001B[1;33m");
  }

  @Test
  void searchesInEveryFormat() {
    assertThat(withData("search", "safety", "--format", "json", "--lang", "en")).isZero();
    assertThat(Json.MAPPER.readTree(out.toString()).at("/total/documents").asInt())
        .isGreaterThan(30);
    assertThat(withData("search", "safety", "--format", "jsonl", "--size", "3")).isZero();
    assertThat(out.toString().lines()).hasSize(3);
    assertThat(withData("search", "safety", "--format", "trec", "--topic", "T7")).isZero();
    assertThat(out.toString().lines().findFirst().orElse(""))
        .matches("T7 Q0 \\S+ 1 [0-9.]+ summit");
    assertThat(withData("search", "safety", "--format", "csv")).isZero();
    assertThat(out.toString()).startsWith("\uFEFFrank,");
  }

  @Test
  void exitCodesTellWhatHappened() throws IOException {
    assertThat(withData("search", "zzzzqqqq", "--fail-if-empty")).isEqualTo(5);
    assertThat(withData("search", "x", "--type", "poem")).isEqualTo(2);
    assertThat(err.toString()).contains("poem");
    assertThat(withData("search", "--nonsense")).isEqualTo(2);
    assertThat(withData("watch", "no-such-list.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("no-such-list.txt").doesNotContain("Exception");
    Path empty = Files.createDirectories(data.resolve("empty"));
    assertThat(run("search", "x", "--data", empty.toString())).isEqualTo(4);
    assertThat(err.toString()).contains("summit index");
    try (TestSite taken = TestSite.empty(empty)) {
      assertThat(withData("serve", "--port", String.valueOf(taken.port()))).isEqualTo(1);
      assertThat(err.toString()).contains("--port").doesNotContain("Exception");
    }
  }

  @Test
  void exportsToAFile() throws IOException {
    Path file = data.resolve("out.ris");
    assertThat(withData("export", "--format", "ris", "--output", file.toString())).isZero();
    assertThat(Files.readString(file).split("ER  - ", -1)).hasSize(36);
  }

  @Test
  void watchTellsOnlyWhatIsNew() throws IOException {
    Path list = Files.writeString(data.resolve("queries.txt"), "# mine\nsafety\n?q=안전&lang=ko\n");
    assertThat(withData("watch", list.toString(), "--format", "jsonl")).isZero();
    assertThat(out.toString()).as("the first run learns what there is").isEmpty();
    List<ReadDocument> corpus = TestSite.corpus();
    try (TestSite site = TestSite.start(data)) {
      site.publish(corpus.subList(0, 5));
      assertThat(withData("watch", list.toString(), "--format", "jsonl")).isZero();
      assertThat(out.toString()).isEmpty();
      site.publish(corpus);
      assertThat(withData("watch", list.toString(), "--format", "jsonl")).isZero();
    }
    assertThat(out.toString().lines()).hasSize(30);
    assertThat(
            Json.MAPPER
                .readTree(out.toString().lines().findFirst().orElse(""))
                .get("url")
                .asString())
        .startsWith("http://127.0.0.1:8080/documents/note-");
  }

  @Test
  void helpSpeaksBothLanguagesAndLeavesNoOptionUnexplained() {
    assertThat(run("--lang", "ko", "search", "--help")).isZero();
    assertThat(out.toString()).contains("터미널에서 검색합니다");
    assertThat(run("--lang", "en", "serve", "--help")).isZero();
    assertThat(out.toString()).contains("Runs the server");
    CommandLine line = ServerMain.line();
    line.setResourceBundle(ResourceBundle.getBundle("summit.server.cli", Locale.ENGLISH));
    assertThat(line.getSubcommands()).hasSizeGreaterThan(8);
    for (CommandLine command : line.getSubcommands().values()) {
      for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
        assertThat(option.description())
            .as(command.getCommandName() + " " + option.longestName())
            .isNotEmpty();
      }
    }
  }

  @Test
  void aFlagWinsOverAVariableAndThatOverTheFile() {
    Properties file = new Properties();
    file.setProperty("port", "1");
    file.setProperty("host", "::1");
    CommandLine line = ServerMain.line();
    CommandLine serve = java.util.Objects.requireNonNull(line.getSubcommands().get("serve"));
    Settings settings = new Settings(Map.of("SUMMIT_PORT", "2"), file);
    CommandLine.Model.CommandSpec spec = serve.getCommandSpec();
    assertThat(ServerMain.value(settings, spec.findOption("--port"))).isEqualTo("2");
    assertThat(ServerMain.value(settings, spec.findOption("--host"))).isEqualTo("::1");
    assertThat(ServerMain.value(settings, spec.findOption("--rate"))).isNull();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("summit ").hasLineCount(1);
  }

  @Test
  void theHelpOfTheConfigurationListsEverySetting() {
    for (String language : List.of("en", "ko")) {
      assertThat(run("--lang", language, "config")).isZero();
      for (Setting setting : Setting.values()) {
        assertThat(out.toString())
            .contains(setting.variable())
            .doesNotContain("config." + setting.key());
      }
    }
  }
}
