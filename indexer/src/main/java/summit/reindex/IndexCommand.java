package summit.reindex;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.extract.ExtractOptions;
import summit.extract.OcrMode;
import summit.settings.Settings;

/** {@code summit index}: reads what is new and publishes the next generation. */
@Command(name = "index", resourceBundle = "summit.reindex.messages")
final class IndexCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "index.path")
  List<Path> paths = new ArrayList<>();

  @Mixin DataOptions data = new DataOptions();

  @Option(names = "--no-catalogue", negatable = false, descriptionKey = "index.noCatalogue")
  boolean noCatalogue;

  @Option(names = "--rebuild", descriptionKey = "index.rebuild")
  boolean rebuild;

  @Option(names = "--prune", descriptionKey = "index.prune")
  boolean prune;

  @Option(names = "--dry-run", descriptionKey = "index.dryRun")
  boolean dryRun;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "index.jobs")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--ocr", paramLabel = "auto|off|force", descriptionKey = "index.ocr")
  OcrMode ocr = OcrMode.AUTO;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "index.timeout")
  int timeout = (int) ExtractOptions.DEFAULTS.timeout().toSeconds();

  @Option(names = "--passwords", paramLabel = "FILE", descriptionKey = "index.passwords")
  @Nullable Path passwords;

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "index.report")
  @Nullable Path report;

  @Option(names = "--engine", paramLabel = "lucene", descriptionKey = "index.engine")
  Engine engine = Engine.LUCENE;

  @Option(names = "--format", paramLabel = "text|jsonl", descriptionKey = "index.format")
  Format format = Format.TEXT;

  @Option(names = "--quiet", descriptionKey = "index.quiet")
  boolean quiet;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What the index is written with. */
  enum Engine {
    LUCENE
  }

  /** What goes to standard output. */
  enum Format {
    TEXT,
    JSONL
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, mode(), System::nanoTime);
    ReindexOptions options = options();
    Report done = new Reindex(options, progress, Clock.systemUTC()).run();
    Path file = report == null ? options.index().resolve("report.json") : report;
    if (!dryRun) {
      done.write(file);
    }
    new Summary(spec.commandLine().getOut(), data.words()).print(done, file, format, dryRun);
    return done.exitCode();
  }

  private void check() {
    if (jobs < 1 || timeout < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs and --timeout are whole numbers from 1");
    }
  }

  private Progress.Mode mode() {
    if (quiet) {
      return Progress.Mode.QUIET;
    }
    return Boolean.getBoolean("summit.tty") ? Progress.Mode.TERMINAL : Progress.Mode.PLAIN;
  }

  private ReindexOptions options() throws IOException {
    return new ReindexOptions(
        data.folder(),
        Settings.home(),
        paths,
        !noCatalogue,
        rebuild,
        prune,
        dryRun,
        jobs,
        ExtractOptions.DEFAULTS.withOcr(ocr).withTimeout(Duration.ofSeconds(timeout)),
        readPasswords());
  }

  /** Lines "file name TAB password"; a line without a tab is a password for all files. */
  private Map<String, List<String>> readPasswords() throws IOException {
    Map<String, List<String>> byName = new HashMap<>();
    if (passwords != null) {
      for (String line : Files.readAllLines(passwords)) {
        int tab = line.indexOf('\t');
        if (!line.isEmpty()) {
          byName
              .computeIfAbsent(tab < 0 ? "*" : line.substring(0, tab), n -> new ArrayList<>())
              .add(line.substring(tab + 1));
        }
      }
    }
    return byName;
  }
}
