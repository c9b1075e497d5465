package summit.reindex;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import summit.extract.Cause;

/** The files under named paths, in a stable order; hidden files and folders are passed over. */
final class FileFinder {
  private final Map<Path, String> found = new LinkedHashMap<>();
  private final BiConsumer<Path, Cause> unreachable;

  /** A finder that tells of every path it could not look at. */
  FileFinder(BiConsumer<Path, Cause> unreachable) {
    this.unreachable = unreachable;
  }

  /** Adds a file, or all files of a folder. */
  void add(Path root) throws IOException {
    Path path = root.toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      unreachable.accept(path, Cause.MISSING);
      return;
    }
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(path, new Collector(path, files));
    files.sort(Comparator.comparing(Path::toString));
    files.forEach(
        file ->
            found.put(
                file, Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC)));
  }

  /** Files and their names in NFC, each file once. */
  Map<Path, String> files() {
    return found;
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Collector(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isRegularFile(file)) {
        files.add(file);
      } else if (!Files.exists(file)) {
        unreachable.accept(file, Cause.MISSING); // a link to nowhere
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      unreachable.accept(file, Cause.ACCESS);
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
