package summit.reindex;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.settings.Settings;

/** Where things lie; shared by all commands of this module. */
final class DataOptions {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  @Nullable Path data;

  /** The data folder: as given, else {@code data} beside the launcher. */
  Path folder() {
    return Settings.data(data);
  }

  /** What a person reads, in the language of the locale. */
  ResourceBundle words() {
    return ResourceBundle.getBundle(
        "summit.reindex.messages",
        Locale.getDefault(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
