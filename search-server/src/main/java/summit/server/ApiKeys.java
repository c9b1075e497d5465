package summit.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has a key, and with it a rate of their own. A line of the file: a name, the SHA-256 of the
 * key in hexadecimal, a rate; {@code #} begins a comment. The keys themselves are in no file.
 */
public final class ApiKeys {
  private final Map<String, Holder> holders;

  /** Someone with a key. */
  public record Holder(String name, Rate rate) {}

  private ApiKeys(Map<String, Holder> holders) {
    this.holders = Map.copyOf(holders);
  }

  /** Nobody has one. */
  public static ApiKeys none() {
    return new ApiKeys(Map.of());
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for a bad line, by file and line
   */
  public static ApiKeys read(Path file) throws IOException {
    Map<String, Holder> holders = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split("\\s+", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{64}")) {
          throw new IllegalArgumentException(
              file + ":" + (i + 1) + ": a name, the SHA-256 of the key, a rate");
        }
        holders.put(parts[1], new Holder(parts[0], Rate.of(parts[2])));
      }
    }
    return new ApiKeys(holders);
  }

  /** Whether there are any. */
  public boolean any() {
    return !holders.isEmpty();
  }

  /** The holder of a key. */
  public Optional<Holder> holder(String key) {
    return Optional.ofNullable(holders.get(sha256(key)));
  }

  private static String sha256(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
