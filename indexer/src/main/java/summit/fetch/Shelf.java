package summit.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents folder, and the hidden folder in it that holds what is remembered and what is
 * half-way; indexing passes over hidden folders.
 */
final class Shelf {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path documents;
  private final Path hidden;

  Shelf(Path data) {
    this.documents = data.resolve("documents");
    this.hidden = documents.resolve(".meta");
  }

  /** Makes the folders. */
  void prepare() throws IOException {
    Files.createDirectories(hidden);
  }

  Path lockFile() {
    return hidden.resolve("lock");
  }

  PartFile part(String id) {
    return new PartFile(hidden.resolve(id + ".part"), hidden.resolve(id + ".part.json"));
  }

  /** What is remembered of a document; nothing where the note is damaged. */
  Optional<Sidecar> note(String id) throws IOException {
    return read(hidden.resolve(id + ".json"), Sidecar.class);
  }

  void remember(String id, Sidecar note) throws IOException {
    write(hidden.resolve(id + ".json"), note);
  }

  /** Whether the file of a note is here as it came. */
  boolean holds(Sidecar note) throws IOException {
    Path file = documents.resolve(note.file());
    return !note.file().isEmpty() && Files.isRegularFile(file) && Files.size(file) == note.bytes();
  }

  /** Whether there is a file of this document that no fetch brought. */
  boolean holdsForeign(String id) throws IOException {
    String ours = note(id).map(Sidecar::file).orElse("");
    for (DocumentType type : DocumentType.values()) {
      String name = id + "." + type.extension();
      if (!name.equals(ours) && Files.exists(documents.resolve(name))) {
        return true;
      }
    }
    return false;
  }

  /** Puts a whole download in the place of what was there. */
  void publish(String id, PartFile part, Sidecar note) throws IOException {
    Optional<Sidecar> before = note(id);
    remember(id, note.pending());
    move(part.file(), documents.resolve(note.file()));
    if (before.isPresent() && !before.get().file().isEmpty()) {
      String old = before.get().file();
      if (!old.equals(note.file())) {
        Files.deleteIfExists(documents.resolve(old));
      }
    }
    remember(id, note);
    part.discard();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), type));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  static void write(Path file, Object value) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, JSON.writeValueAsString(value) + "\n");
    move(fresh, file);
  }
}
