package summit.extract.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * user and system time of whole processes from their start, ours and their workers' as well as
 * those of {@code pdftotext}: the composing of pages and the warming up of ours all count. Ours are
 * started as the launcher starts an indexer. Not a test: it runs only when named.
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
      pages += summit(files);
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

  /** A process of its own that reads all files; gives the number of their pages. */
  private static int summit(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx2g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ThroughputBenchmark.class.getName());
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String pages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the indexer ended with exit code " + process.exitValue());
    }
    return Integer.parseInt(pages.strip());
  }

  /** Reads files as the pipeline does, and prints how many pages they have. */
  public static void main(String[] files) throws IOException, InterruptedException {
    System.out.println(extract(Stream.of(files).map(Path::of).toList()));
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

  /** Fields 16 and 17 of {@code /proc/self/stat}: the time of processes waited for, and theirs. */
  private static double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = 13; i <= 14; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static void print(String line) {
    System.err.println(line);
  }
}
