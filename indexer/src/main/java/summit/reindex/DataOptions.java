package summit.reindex;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where things lie; shared by all commands of this module. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${SUMMIT_DATA}",
      descriptionKey = "data")
  @Nullable Path data;

  /** The data folder: as given, else {@code data} beside the launcher. */
  Path folder() {
    return (data == null ? home().resolve("data") : data).toAbsolutePath().normalize();
  }

  /** The launcher's folder; the working folder where the launcher did not say. */
  Path home() {
    String home = System.getenv("SUMMIT_HOME");
    return Path.of(home == null ? "" : home).toAbsolutePath().normalize();
  }

  /** What a person reads, in the language of the locale. */
  ResourceBundle words() {
    return ResourceBundle.getBundle(
        "summit.reindex.messages",
        Locale.getDefault(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
