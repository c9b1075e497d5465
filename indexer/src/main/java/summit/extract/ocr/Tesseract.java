package summit.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import summit.extract.Cause;
import summit.extract.ExtractionException;
import summit.extract.RawLine;

/**
 * The Tesseract command, if installed: Korean and English, one column of text of variable sizes
 * (psm 4 reads Korean at .96 where psm 1 reads .50); a page with a gutter is cut there first, for
 * no mode reads two columns.
 */
public final class Tesseract {
  /** How long one page may take; 7 to 10 seconds are usual. */
  public static final int PATIENCE_SECONDS = 260;

  private static final int COLUMN_SECONDS = 120;
  private static final int LONGER_WHEN_STARVED = 4;

  private static final Tesseract FOUND = search();

  private final Optional<Path> command;

  private Tesseract(Optional<Path> command) {
    this.command = command;
  }

  /** The command on the path, or none. */
  public static Tesseract find() {
    return FOUND;
  }

  private static Tesseract search() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(Pattern.quote(System.getProperty("path.separator")), -1)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path candidate = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(candidate)) {
          return new Tesseract(Optional.of(candidate));
        }
      }
    }
    return absent();
  }

  /** As if it were not installed. */
  public static Tesseract absent() {
    return new Tesseract(Optional.empty());
  }

  /** Whether there is anything to recognise with. */
  public boolean installed() {
    return command.isPresent();
  }

  /**
   * Recognises a page.
   *
   * @param image eight bits of grey a pixel
   * @param scale pixels a point
   * @return lines with boxes in points, columns one after another
   * @throws IOException where the command fails, or takes more than two minutes for a column
   */
  public List<RawLine> read(BufferedImage image, float scale) throws IOException {
    List<RawLine> lines = new ArrayList<>();
    for (Column column : Column.of(image)) {
      lines.addAll(column(image, column, scale));
    }
    return lines;
  }

  private List<RawLine> column(BufferedImage image, Column column, float scale) throws IOException {
    Path folder = Files.createTempDirectory("summit-ocr");
    try {
      Path base = folder.resolve("page");
      run(image, column, base);
      String text = Files.readString(folder.resolve("page.txt"), StandardCharsets.UTF_8);
      List<String> rows = Files.readAllLines(folder.resolve("page.tsv"), StandardCharsets.UTF_8);
      return new RecognisedText(column.left(), scale, text).lines(rows);
    } finally {
      for (String name : List.of("page.txt", "page.tsv")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private void run(BufferedImage image, Column column, Path base) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(arguments(base));
    // its threads cost more than they bring on one page, and other workers want the cores
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      writeGreymap(image, column, in);
    }
    try {
      if (!ended(process)) {
        throw new ExtractionException(
            Cause.TIMEOUT, "tesseract took more than " + COLUMN_SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while tesseract ran", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("tesseract ended with " + process.exitValue());
    }
  }

  /** Waits; longer, where it did not even have a processor for half of the time. */
  private static boolean ended(Process process) throws InterruptedException {
    for (int waits = 0; waits < LONGER_WHEN_STARVED; waits++) {
      if (process.waitFor(COLUMN_SECONDS, TimeUnit.SECONDS)) {
        return true;
      }
      Duration used = process.info().totalCpuDuration().orElse(Duration.ofSeconds(COLUMN_SECONDS));
      if (used.toSeconds() * 2 >= COLUMN_SECONDS) {
        return false;
      }
    }
    return false;
  }

  private List<String> arguments(Path base) {
    return List.of(
        command.orElseThrow().toString(),
        "stdin",
        base.toString(),
        "-l",
        "kor+eng",
        "--psm",
        "4",
        "-c",
        "preserve_interword_spaces=1",
        "tsv",
        "txt");
  }

  private static void writeGreymap(BufferedImage image, Column column, OutputStream out)
      throws IOException {
    int width = column.right() - column.left();
    int stride = image.getWidth();
    String header = "P5\n" + width + " " + image.getHeight() + "\n255\n";
    out.write(header.getBytes(StandardCharsets.US_ASCII));
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < image.getHeight(); y++) {
      out.write(pixels, y * stride + column.left(), width);
    }
  }
}
