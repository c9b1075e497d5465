package summit.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the system, without a window and with a fresh profile, driven over its DevTools
 * protocol: nothing needs to be installed beside it.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-breakpad",
          "--disable-dev-shm-usage",
          "--disable-renderer-backgrounding",
          "--disable-backgrounding-occluded-windows",
          "--disable-background-timer-throttling",
          "--hide-scrollbars",
          "--remote-debugging-port=0");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Process process;
  private final DevTools tools;

  private Chromium(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /**
   * Starts it. Where the system has none, the test is skipped, and the report says so.
   *
   * @param profile an empty folder
   */
  public static Chromium start(Path profile) throws IOException {
    Optional<Path> program = program();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on this system (one of " + NAMES + ")");
    List<String> command = new ArrayList<>(List.of(program.get().toString()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    try {
      return new Chromium(process, DevTools.connect(address(process)));
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Optional<Path> program() {
    String named = System.getenv("SUMMIT_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /** It says on its error stream where it listens; what it says later must be read, or it stops. */
  private static String address(Process process) throws IOException {
    CompletableFuture<String> address = new CompletableFuture<>();
    Thread reading = new Thread(() -> read(process, address), "chromium-errors");
    reading.setDaemon(true);
    reading.start();
    try {
      return address.get(180, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException("Chromium does not say where it listens", e);
    }
  }

  private static void read(Process process, CompletableFuture<String> address) {
    StringBuilder said = new StringBuilder();
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          address.complete(listening.group(1));
        } else if (!address.isDone()) {
          said.append(line).append('\n');
        }
      }
      address.completeExceptionally(new IOException(said.toString()));
    } catch (IOException e) {
      address.completeExceptionally(new UncheckedIOException(e));
    }
  }

  /** A new tab that shares nothing with others. */
  public Tab tab() throws IOException {
    return Tab.open(tools);
  }

  /** Ends it and what it began: one of these that lives on still writes into the profile. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> begun = process.descendants().toList();
    tools.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle child : begun) {
        child.destroyForcibly();
        child.onExit().get(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IOException(e);
    }
  }
}
