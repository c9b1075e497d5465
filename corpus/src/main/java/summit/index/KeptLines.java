package summit.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Keeps lines that take long to work out from one run to the next, in a folder that belongs to one
 * build of the program: whoever builds anew empties it.
 */
public final class KeptLines {
  /** The system property that names the folder; nothing is kept where it is not set. */
  static final String FOLDER = "summit.kept";

  private final Optional<Path> folder;

  private KeptLines(Optional<Path> folder) {
    this.folder = folder;
  }

  /** In the folder that the launcher names. */
  public static KeptLines ofProcess() {
    String folder = System.getProperty(FOLDER);
    return folder == null ? none() : in(Path.of(folder));
  }

  /** In no folder: all is worked out each time. */
  public static KeptLines none() {
    return new KeptLines(Optional.empty());
  }

  /** In a folder. */
  public static KeptLines in(Path folder) {
    return new KeptLines(Optional.of(folder));
  }

  /** What was worked out before from the same inputs; else works it out and keeps it. */
  public List<String> of(String name, List<String> inputs, Supplier<List<String>> work) {
    if (folder.isEmpty()) {
      return work.get();
    }
    Path file = folder.get().resolve(name + "-" + hash(inputs) + ".txt");
    try {
      return Files.readAllLines(file);
    } catch (IOException notYet) {
      List<String> lines = work.get();
      keep(file, lines);
      return lines;
    }
  }

  private static String hash(List<String> inputs) {
    CRC32C sum = new CRC32C();
    sum.update(String.join("\n", inputs).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static void keep(Path file, List<String> lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "kept", ".tmp");
      Files.write(whole, lines);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      System.getLogger(KeptLines.class.getName())
          .log(System.Logger.Level.DEBUG, "worked out again next time: " + file, e);
    }
  }
}
