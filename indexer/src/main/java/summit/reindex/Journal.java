package summit.reindex;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of every file, one JSON line each, written as soon as a file is done: a run that is
 * killed loses at most the files in flight. The last line about a path holds; a torn last line is
 * passed over.
 */
final class Journal implements Closeable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Map<String, JournalEntry> byPath = new HashMap<>();
  private final Map<String, JournalEntry> bySum = new HashMap<>();
  private BufferedWriter out;

  private Journal(Path file, List<String> lines) throws IOException {
    this.file = file;
    lines.forEach(this::load);
    Files.createDirectories(file.getParent());
    out = append(file);
    out.write(lines.isEmpty() ? "" : "\n");
  }

  static Journal open(Path file) throws IOException {
    return new Journal(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  private static BufferedWriter append(Path file) throws IOException {
    return Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void load(String line) {
    if (!line.isBlank()) {
      try {
        remember(JSON.readValue(line, JournalEntry.class));
      } catch (JacksonException torn) {
        // the line a killed run was writing: its file is read again
      }
    }
  }

  private void remember(JournalEntry entry) {
    byPath.put(entry.path(), entry);
    bySum.put(entry.sha256() + entry.reader(), entry);
  }

  /** Notes an outcome, on disk before this returns. */
  synchronized void add(JournalEntry entry) throws IOException {
    remember(entry);
    out.write(JSON.writeValueAsString(entry));
    out.write('\n');
    out.flush();
  }

  /** What is known of a path. */
  synchronized Optional<JournalEntry> of(Path path) {
    return Optional.ofNullable(byPath.get(path.toString()));
  }

  /** What a reader made of these bytes, under whatever name. */
  synchronized Optional<JournalEntry> of(String sha256, String reader) {
    return Optional.ofNullable(bySum.get(sha256 + reader));
  }

  /** Everything known, by path. */
  synchronized Collection<JournalEntry> entries() {
    return List.copyOf(byPath.values());
  }

  /** Writes the journal anew with these entries only. */
  synchronized void keep(Collection<JournalEntry> entries) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(JSON.writeValueAsString(entry)).append('\n'));
    Files.writeString(fresh, text);
    out.close();
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    out = append(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
