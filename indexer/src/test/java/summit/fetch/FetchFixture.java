package summit.fetch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import summit.catalogue.LanguageVersion;

/** A site, a clock that nobody waits by, and an empty data folder. */
abstract class FetchFixture {
  @TempDir Path data;
  final TestTime time = new TestTime();
  TestSite site;
  FetchSettings settings;

  @BeforeEach
  void open() throws IOException {
    site = new TestSite(time);
    settings = asking(Duration.ZERO, false);
  }

  /** What was asked within {@code maxAge} is not asked again. */
  FetchSettings asking(Duration maxAge, boolean dryRun) {
    return new FetchSettings(
        data, Duration.ofSeconds(1), maxAge, dryRun, FetchSettings.Limits.USUAL);
  }

  /** Other limits than the usual. */
  FetchSettings within(int retries, Duration stall, long maxBytes) {
    FetchSettings.Limits usual = FetchSettings.Limits.USUAL;
    return new FetchSettings(
        data,
        settings.delay(),
        settings.maxAge(),
        settings.dryRun(),
        new FetchSettings.Limits(
            retries, usual.connect(), stall, usual.patience(), maxBytes, usual.hosts()));
  }

  @AfterEach
  void close() {
    site.close();
  }

  FetchReport run(LanguageVersion... versions) throws IOException {
    FetchProgress quiet =
        new FetchProgress(
            new PrintWriter(Writer.nullWriter()),
            new FetchMessages(Locale.ENGLISH),
            FetchProgress.Mode.QUIET,
            System::nanoTime);
    return new Fetcher(settings, time.timing()).run(List.of(versions), quiet);
  }

  FetchOutcome fetch(LanguageVersion version) throws IOException {
    return run(version).outcomes().getFirst();
  }

  FetchOutcome.Failed fails(LanguageVersion version) throws IOException {
    return (FetchOutcome.Failed) fetch(version);
  }

  Path document(String name) {
    return data.resolve("documents").resolve(name);
  }

  /** The visible files of the documents folder. */
  List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("documents"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
