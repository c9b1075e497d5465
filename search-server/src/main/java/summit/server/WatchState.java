package summit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import summit.api.Json;

/**
 * What a list of queries found the last time.
 *
 * @param generation the index that was asked; empty before the first time
 * @param seen ids of the passages found, by line of the list
 */
record WatchState(String generation, Map<String, Set<String>> seen) {
  WatchState {
    seen = Map.copyOf(seen);
  }

  static WatchState read(Path file) throws IOException {
    return Files.exists(file)
        ? Json.MAPPER.readValue(Files.readString(file), WatchState.class)
        : new WatchState("", Map.of());
  }

  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = file.resolveSibling("." + file.getFileName());
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(fresh, Json.MAPPER.writeValueAsString(this));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
