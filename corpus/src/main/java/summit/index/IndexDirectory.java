package summit.index;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of an index: one generation a folder, built beside the live one under a hidden name,
 * then published by an atomic rename of the pointer file {@code current}. The generation before
 * stays for {@link #rollback}.
 */
public final class IndexDirectory {
  private static final String CURRENT = "current";
  private static final String MANIFEST = "manifest.json";
  private static final String LUCENE = "lucene";
  private static final String BUILDING = ".building-";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path root;

  /** The index in a folder, which need not exist yet. */
  public IndexDirectory(Path root) {
    this.root = root;
  }

  /** The folder of the generations. */
  public Path root() {
    return root;
  }

  /** The name of the live generation. */
  public Optional<String> live() throws IOException {
    try {
      return Optional.of(Files.readString(root.resolve(CURRENT)).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Names of the published generations, oldest first. */
  public List<String> generations() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(MANIFEST)))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith(BUILDING))
          .sorted()
          .toList();
    }
  }

  /** Where the Lucene files of a generation lie. */
  public Path lucene(String generation) {
    return root.resolve(generation).resolve(LUCENE);
  }

  /**
   * The manifest of a generation.
   *
   * @throws IndexUnusableException if it is missing or broken
   */
  public Manifest manifest(String generation) throws IOException {
    Path file = root.resolve(generation).resolve(MANIFEST);
    try {
      return JSON.readValue(Files.readString(file), Manifest.class);
    } catch (NoSuchFileException | JacksonException e) {
      throw new IndexUnusableException(file + " is missing or broken; run: summit index --rebuild");
    }
  }

  /** A new name for a generation built at an instant; names sort by time. */
  public static String name(Instant now) {
    int suffix = ThreadLocalRandom.current().nextInt(0x10000);
    return NAME.format(now) + "-" + HexFormat.of().toHexDigits((short) suffix);
  }

  /** The hidden folder in which a generation is built; emptied of what an earlier run left. */
  public Path begin(String generation) throws IOException {
    Files.createDirectories(root);
    sweep();
    return Files.createDirectories(building(generation).resolve(LUCENE));
  }

  private Path building(String generation) {
    return root.resolve(BUILDING + generation);
  }

  private void sweep() throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      for (Path left : folders.filter(IndexDirectory::unfinished).toList()) {
        delete(left);
      }
    }
  }

  private static boolean unfinished(Path folder) {
    return folder.getFileName().toString().startsWith(BUILDING);
  }

  /**
   * Publishes a generation that was begun: manifest, rename, pointer. Older ones than the previous
   * go. What fails on the way leaves the live generation as it was.
   */
  public void publish(Manifest manifest) throws IOException {
    Path built = building(manifest.generation());
    Files.writeString(built.resolve(MANIFEST), JSON.writeValueAsString(manifest));
    Files.move(built, root.resolve(manifest.generation()), StandardCopyOption.ATOMIC_MOVE);
    Optional<String> before = live();
    point(manifest.generation());
    for (String old : generations()) {
      if (!old.equals(manifest.generation()) && before.filter(old::equals).isEmpty()) {
        delete(root.resolve(old));
      }
    }
  }

  /**
   * Makes the newest generation before the live one live.
   *
   * @return its name; empty where there is none
   */
  public Optional<String> rollback() throws IOException {
    String live = live().orElse("");
    Optional<String> previous =
        generations().stream()
            .filter(name -> name.compareTo(live) < 0)
            .max(Comparator.naturalOrder());
    if (previous.isPresent()) {
      point(previous.get());
    }
    return previous;
  }

  private void point(String generation) throws IOException {
    Path fresh = root.resolve("." + CURRENT);
    Files.writeString(fresh, generation + "\n");
    try {
      Files.move(fresh, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, root.resolve(CURRENT), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
