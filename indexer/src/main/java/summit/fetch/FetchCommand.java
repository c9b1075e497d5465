package summit.fetch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.catalogue.Catalogue;
import summit.catalogue.LanguageVersion;
import summit.settings.Settings;

/**
 * {@code summit fetch}: brings the official files that the catalogue names. Ends with 0, with 1
 * where no site could be reached, 3 where some documents failed, 4 where another fetch is at work;
 * with {@code --best-effort} 0 in place of 1 and 3.
 */
@Command(name = "fetch", resourceBundle = "summit.fetch.messages")
public final class FetchCommand implements Callable<Integer> {
  private static final int HELD = 4;

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "fetch.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "fetch.data")
  @Nullable Path data;

  @Option(names = "--delay", paramLabel = "SECONDS", descriptionKey = "fetch.delay")
  double delay = 1;

  @Option(names = "--max-age", paramLabel = "HOURS", descriptionKey = "fetch.maxAge")
  double maxAge = 24;

  @Option(names = "--best-effort", descriptionKey = "fetch.bestEffort")
  boolean bestEffort;

  @Option(names = "--dry-run", descriptionKey = "fetch.dryRun")
  boolean dryRun;

  @Option(names = "--quiet", descriptionKey = "fetch.quiet")
  boolean quiet;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "fetch.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Supplier<Catalogue> catalogue;
  private final Timing timing;

  /** What goes to standard output. */
  enum Format {
    TEXT,
    JSON
  }

  /** The command with the catalogue that travels with the program. */
  public FetchCommand() {
    this(Catalogue::bundled, Timing.system());
  }

  FetchCommand(Supplier<Catalogue> catalogue, Timing timing) {
    this.catalogue = catalogue;
    this.timing = timing;
  }

  @Override
  public Integer call() throws IOException {
    FetchMessages messages = new FetchMessages(Locale.getDefault());
    check(messages);
    PrintWriter err = spec.commandLine().getErr();
    FetchProgress progress = new FetchProgress(err, messages, mode(), System::nanoTime);
    try {
      FetchReport report = new Fetcher(settings(), timing).run(wanted(messages), progress);
      if (report.offline()) {
        err.println(messages.text("offline"));
      }
      print(report, messages);
      return bestEffort ? 0 : report.exitCode();
    } catch (FetchLock.HeldException held) {
      err.println(messages.text("held", folder()));
      return HELD;
    }
  }

  private void check(FetchMessages messages) {
    boolean sane = delay >= 0 && delay <= 3600 && maxAge >= 0 && maxAge <= 1e6;
    if (!sane) {
      throw new ParameterException(spec.commandLine(), messages.text("usage.numbers"));
    }
  }

  private FetchProgress.Mode mode() {
    if (quiet) {
      return FetchProgress.Mode.QUIET;
    }
    // the launcher looks whether standard error is a terminal; the runtime cannot
    return Boolean.getBoolean("summit.tty")
        ? FetchProgress.Mode.TERMINAL
        : FetchProgress.Mode.PLAIN;
  }

  private FetchSettings settings() {
    return new FetchSettings(
        folder(),
        Duration.ofMillis(Math.round(delay * 1000)),
        Duration.ofSeconds(Math.round(maxAge * 3600)),
        dryRun,
        FetchSettings.Limits.USUAL);
  }

  private Path folder() {
    return Settings.data(data);
  }

  /** The versions named, by their own id or their work's; all where none is named. */
  private List<LanguageVersion> wanted(FetchMessages messages) {
    List<LanguageVersion> all = catalogue.get().versions();
    for (String id : ids) {
      if (all.stream().noneMatch(version -> names(id, version))) {
        throw new ParameterException(spec.commandLine(), messages.text("usage.unknown", id));
      }
    }
    return ids.isEmpty()
        ? all
        : all.stream().filter(v -> ids.stream().anyMatch(id -> names(id, v))).toList();
  }

  private static boolean names(String id, LanguageVersion version) {
    return id.equals(version.id()) || id.equals(version.work());
  }

  private void print(FetchReport report, FetchMessages messages) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    FetchReportJson json = new FetchReportJson(messages);
    if (format == Format.JSON) {
      out.println(json.write(report));
    } else {
      FetchTable table = new FetchTable(out, messages);
      if (!quiet) {
        table.rows(report);
      }
      table.totals(report);
    }
    if (!dryRun) {
      Path file = json.save(report, folder());
      if (format == Format.TEXT) {
        out.println(messages.text("report", file));
      }
    }
  }
}
