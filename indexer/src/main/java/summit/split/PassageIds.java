package summit.split;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids that a rebuild gives again: from the passage's own text, whatever its spaces, and where a
 * text repeats in its document, from which time it is.
 */
final class PassageIds {
  private static final int BYTES = 4;

  private final String document;
  private final Map<String, Integer> seen = new HashMap<>();

  PassageIds(String document) {
    this.document = document;
  }

  String next(String text) {
    String hash = hash(text);
    int time = seen.merge(hash, 1, Integer::sum);
    return document + ":" + hash + (time == 1 ? "" : "-" + time);
  }

  private static String hash(String text) {
    String squeezed =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(squeezed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
