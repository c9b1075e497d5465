package summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** The script that a shell takes in, taken in by one. */
  @Test
  void completesItsCommandsAndOptions() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to complete in");
    Path script =
        Files.writeString(
            folder.resolve("complete.sh"),
            run(home.resolve("summit"), Map.of(), "completion").out()
                + """
                COMP_WORDS=("$1" sta)
                COMP_CWORD=1
                _summit
                echo "${COMPREPLY[@]}"
                """);
    Path launcher = home.resolve("summit");
    Process bash =
        new ProcessBuilder("/bin/bash", script.toString(), launcher.toString())
            .redirectErrorStream(true)
            .start();

    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip().split(" ")).containsExactlyInAnyOrder("start", "status");
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

  /** A JDK whose java notes what it is and runs until it is told to end. */
  private Path jdk() throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("jdk"));
    Path bin = Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
    String java =
        """
        #!/bin/sh
        echo "$$ $*" >&2
        exec sleep 60
        """;
    for (String name : List.of("java", "javac")) {
      Path file = Files.writeString(bin.resolve(name), java);
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return jdk;
  }

  /** As a build and an index leave it, the stamp the newest of all. */
  private void pretendToBeBuilt() throws IOException {
    for (String jar :
        List.of("indexer/target/indexer.jar", "search-server/target/search-server.jar")) {
      Files.createDirectories(home.resolve(jar).getParent());
      Files.createFile(home.resolve(jar));
    }
    Files.createDirectories(home.resolve("data/index"));
    Files.createFile(home.resolve("data/index/current"));
    Files.createDirectories(home.resolve("target"));
    Files.createFile(home.resolve("target/built"));
  }

  private Process start() throws IOException {
    pretendToBeBuilt();
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", home.resolve("summit").toString(), "start");
    builder.environment().put("JAVA_HOME", jdk().toString());
    builder.environment().remove("SUMMIT_DATA");
    return builder.redirectErrorStream(true).start();
  }

  /** Reads what a launcher says until its java runs all these commands; their processes. */
  private static Map<String, String> running(Process launcher, String... commands)
      throws IOException {
    BufferedReader said = launcher.inputReader(StandardCharsets.UTF_8);
    Map<String, String> processes = new HashMap<>();
    while (processes.size() < commands.length) {
      String line = said.readLine();
      assertThat(line).as("what runs " + List.of(commands)).isNotNull();
      Stream.of(commands)
          .filter(command -> line.contains(" " + command))
          .forEach(command -> processes.put(command, line.substring(0, line.indexOf(' '))));
    }
    return processes;
  }

  @ParameterizedTest
  @Timeout(60)
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void takesWhatItStartedWithItWhenItIsToldToStop(String signal, int code) throws Exception {
    assumeFalse(ignored(code - 128), "what runs these tests has SIG" + signal + " ignored");
    Process launcher = start();
    running(launcher, "serve", "fetch");
    List<ProcessHandle> all = launcher.descendants().toList();

    new ProcessBuilder("kill", "-s", signal, String.valueOf(launcher.pid())).start().waitFor();

    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(code);
    assertThat(all).isNotEmpty().noneMatch(ProcessHandle::isAlive);
  }

  /** A signal that is ignored where a shell starts can not be caught in it, as under nohup. */
  private static boolean ignored(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .anyMatch(mask -> ((mask >> (signal - 1)) & 1) == 1);
  }

  @Test
  @Timeout(60)
  void endsAsItsServerEnds() throws Exception {
    Process launcher = start();

    new ProcessBuilder("kill", running(launcher, "serve").get("serve")).start().waitFor();

    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(143);
    assertThat(launcher.descendants()).isEmpty();
  }
}
