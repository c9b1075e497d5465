package summit.reindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.index.IndexDirectory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a generation holds, by document id: enough to tell which documents must be written anew. */
record Contents(Map<String, Item> items) {
  private static final String FILE = "documents.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Contents {
    items = new TreeMap<>(items);
  }

  /**
   * A document in a generation.
   *
   * @param fingerprint changes when anything does that its block is made from
   * @param passages number of its passages
   */
  record Item(String fingerprint, int passages) {}

  /** Those of a generation; nothing where there is none or the file is broken. */
  static Contents read(IndexDirectory index, Optional<String> generation) throws IOException {
    if (generation.isPresent()) {
      Path file = index.root().resolve(generation.get()).resolve(FILE);
      try {
        return new Contents(
            JSON.readValue(Files.readString(file), new TypeReference<Map<String, Item>>() {}));
      } catch (java.nio.file.NoSuchFileException | JacksonException broken) {
        return new Contents(Map.of());
      }
    }
    return new Contents(Map.of());
  }

  /** Writes them into a generation that is being built. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(items));
  }
}
