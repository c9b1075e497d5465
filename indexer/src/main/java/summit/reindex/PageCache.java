package summit.reindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import summit.extract.DocumentText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of files that were read, by checksum and reader, so that a file is read once however
 * often the index is built. Entries appear whole or not at all.
 */
final class PageCache {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ENDING = ".json.gz";

  private final Path folder;

  PageCache(Path folder) {
    this.folder = folder;
  }

  boolean holds(String sha256, String reader) {
    return Files.exists(file(sha256, reader));
  }

  /** The text; empty where it is not there, or broken and so to be read again. */
  Optional<DocumentText> get(String sha256, String reader) throws IOException {
    Path file = file(sha256, reader);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return Optional.of(JSON.readValue(in, DocumentText.class));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  /** Keeps a text; its attachments are kept elsewhere. */
  void put(String sha256, String reader, DocumentText text) throws IOException {
    Files.createDirectories(folder);
    DocumentText lean =
        new DocumentText(
            text.mediaType(),
            text.title(),
            text.author(),
            text.date(),
            text.pages(),
            text.outline(),
            List.of());
    Path file = file(sha256, reader);
    Path fresh = Files.createTempFile(folder, "writing", ENDING);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
      JSON.writeValue(out, lean);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what belongs to none of these journal entries. */
  void sweep(Iterable<JournalEntry> entries) throws IOException {
    Set<Path> wanted = new HashSet<>();
    entries.forEach(entry -> wanted.add(file(entry.sha256(), entry.reader())));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> !wanted.contains(f)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path file(String sha256, String reader) {
    return folder.resolve(sha256 + "-" + reader + ENDING);
  }
}
