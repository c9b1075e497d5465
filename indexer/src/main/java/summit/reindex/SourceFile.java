package summit.reindex;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A file to be indexed.
 *
 * @param path absolute
 * @param name its name on disk, in NFC; of an attachment the outer file's name, a slash and its own
 * @param size bytes
 * @param modified milliseconds since 1970
 * @param sha256 lower-case hexadecimal
 */
record SourceFile(Path path, String name, long size, long modified, String sha256) {
  /** The extension in lower case, without the dot; empty where there is none. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The id that the name alone gives: letters and digits of any script, dots and hyphens. */
  String stem() {
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String slug =
        Normalizer.normalize(stem, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return slug.isEmpty() ? "document-" + sha256.substring(0, 8) : slug;
  }
}
