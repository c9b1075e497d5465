package summit.reindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.extract.Cause;

/**
 * The files of a run: the catalogue's, those named, and those of earlier runs that are still there.
 * A checksum is taken anew only where size or time of change differ from the journal's.
 */
final class Sources {
  private final ReindexOptions options;
  private final Journal journal;
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<Path, Cause> unreachable = new LinkedHashMap<>();
  private final List<JournalEntry> gone = new ArrayList<>();

  private Sources(ReindexOptions options, Journal journal) {
    this.options = options;
    this.journal = journal;
  }

  static Sources find(ReindexOptions options, Journal journal) throws IOException {
    Sources sources = new Sources(options, journal);
    sources.look();
    return sources;
  }

  private void look() throws IOException {
    FileFinder finder = new FileFinder(unreachable::put);
    if (options.catalogue()) {
      for (Path folder : List.of(options.briefs(), options.documents())) {
        if (Files.isDirectory(folder)) {
          finder.add(folder);
        }
      }
    }
    for (Path path : options.paths()) {
      finder.add(path);
    }
    earlier(finder);
    finder.files().forEach(this::add);
  }

  /** Files of earlier runs: kept while they are there, unless pruned. Attachments follow later. */
  private void earlier(FileFinder finder) throws IOException {
    for (JournalEntry entry : journal.entries()) {
      Path path = Path.of(entry.path());
      if (path.startsWith(options.attachments().toAbsolutePath())
          || finder.files().containsKey(path)) {
        continue;
      }
      if (Files.isRegularFile(path) && !options.prune()) {
        finder.add(path);
      } else {
        gone.add(entry);
      }
    }
  }

  private void add(Path path, String name) {
    try {
      files.add(file(path, name));
    } catch (IOException e) {
      unreachable.put(path, Files.exists(path) ? Cause.ACCESS : Cause.MISSING);
    }
  }

  /** A file with its checksum. */
  SourceFile file(Path path, String name) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    long size = attributes.size();
    long modified = attributes.lastModifiedTime().toMillis();
    Optional<JournalEntry> known =
        journal.of(path).filter(e -> e.size() == size && e.modified() == modified);
    String sum = known.isPresent() ? known.get().sha256() : Checksums.of(path);
    return new SourceFile(path, name, size, modified, sum);
  }

  /** All files that can be read, in order. */
  List<SourceFile> files() {
    return files;
  }

  /** Paths that could not be looked at. */
  Map<Path, Cause> unreachable() {
    return unreachable;
  }

  /** What earlier runs read and is no longer to be indexed. */
  List<JournalEntry> gone() {
    return gone;
  }
}
