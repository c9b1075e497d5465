package summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as far as it goes before it builds. */
class LauncherTest {
  private static final Path LAUNCHER =
      Path.of(Objects.requireNonNullElse(System.getenv("SUMMIT_HOME"), ".."), "summit");

  @TempDir Path folder;
  private Path home;

  /** What a run printed and ended with. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh to run the launcher");
    home = Files.createDirectories(folder.resolve("정상 회의 with spaces"));
    Files.copy(LAUNCHER, home.resolve("summit"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments))
                .toList());
    builder.directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("LC_ALL", "LANG", "LC_MESSAGES", "JAVA_HOME"));
    builder.environment().putAll(environment);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void listsItsCommandsInEnglish() throws Exception {
    Run run = run(home.resolve("summit"), Map.of(), "help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("start ", "index [PATH…]", "search QUERY…");
  }

  @Test
  void speaksKoreanByLocaleAndOnRequest() throws Exception {
    assertThat(run(home.resolve("summit"), Map.of("LANG", "ko_KR.UTF-8"), "help").out())
        .contains("사용법");
    assertThat(run(home.resolve("summit"), Map.of(), "help", "--lang", "ko").out()).contains("사용법");
    assertThat(run(home.resolve("summit"), Map.of(), "--lang=ko", "help").out()).contains("사용법");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("s"), home.resolve("summit"));

    assertThat(run(link, Map.of(), "help").code()).isZero();
  }

  @Test
  void namesAnUnknownCommandAndEndsWithTwo() throws Exception {
    Run run = run(home.resolve("summit"), Map.of(), "serach");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'serach'");
  }

  @Test
  void listsEveryCommandInBothLanguages() throws Exception {
    List<String> commands =
        Files.readAllLines(LAUNCHER).stream()
            .filter(line -> line.startsWith("  start | fetch") || line.startsWith("    export |"))
            .flatMap(line -> Stream.of(line.replaceAll("[\\\\)]|;;", "").split("\\|")))
            .map(String::strip)
            .filter(command -> !command.isEmpty())
            .toList();
    String english = run(home.resolve("summit"), Map.of(), "help").out();
    String korean = run(home.resolve("summit"), Map.of(), "help", "--lang", "ko").out();

    assertThat(commands).contains("start", "mcp");
    for (String command : commands) {
      if (!command.startsWith("--")) {
        assertThat(english).contains(command);
        assertThat(korean).contains(command);
      }
    }
  }
}
