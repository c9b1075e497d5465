package summit.extract.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import summit.extract.DocumentText;
import summit.extract.ExtractOptions;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.OcrMode;

/**
 * Pages a second of processor time against {@code pdftotext}, on the same files, in turn. Time is
 * user and system time of this process and of every one it started, so that workers, their start
 * and the composing of pages all count. Not a test: it runs only when named.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "SUMMIT_TEST_DATA", matches = ".+")
class ThroughputBenchmark {
  private static final int ROUNDS = Integer.getInteger("summit.rounds", 3);
  private static final int JOBS = Integer.getInteger("summit.jobs", 1);
  private static final double TICKS_A_SECOND = 100; // USER_HZ, a constant of the system's interface

  private final Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));

  @Test
  void pagesASecondAgainstPdftotext() throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(data.resolve("documents"))) {
      files = found.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    double theirs = 0;
    double ours = 0;
    int pages = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double start = processorSeconds();
      for (Path file : files) {
        pdftotext(file);
      }
      double between = processorSeconds();
      pages += extract(files);
      double end = processorSeconds();
      theirs += between - start;
      ours += end - between;
      print(
          String.format(
              Locale.ROOT,
              "round %d: pdftotext %.2f s, summit %.2f s",
              round,
              between - start,
              end - between));
    }
    print(
        String.format(
            Locale.ROOT,
            "%d files, %d pages a round: pdftotext %.0f, summit %.0f pages a processor second: %.1f %%",
            files.size(),
            pages / ROUNDS,
            pages / theirs,
            pages / ours,
            100 * theirs / ours));
  }

  private static void pdftotext(Path file) throws IOException, InterruptedException {
    new ProcessBuilder("pdftotext", "-q", file.toString(), "-")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** The pages with their word boxes, as the pipeline gets them. */
  private static int extract(List<Path> files) throws IOException, InterruptedException {
    int pages = 0;
    try (ExtractionWorkers workers = new ExtractionWorkers(JOBS)) {
      for (Path file : files) {
        pages += text(workers, file).pages().size();
      }
    }
    return pages;
  }

  private static DocumentText text(ExtractionWorkers workers, Path file)
      throws IOException, InterruptedException {
    return switch (workers.extract(file, ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF))) {
      case Extracted whole -> whole.text();
      case Partial part -> part.text();
      case summit.extract.Extraction.Unreadable failed -> throw new IOException(failed.message());
    };
  }

  /** Fields 14 to 17 of {@code /proc/self/stat}: own and waited-for children's time. */
  private static double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static void print(String line) {
    System.err.println(line);
  }
}
