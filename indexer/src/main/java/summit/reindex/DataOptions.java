package summit.reindex;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;
import summit.settings.Settings;

/** Where things lie; shared by all commands of this module. */
final class DataOptions {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  @Nullable Path data;

  /** The data folder: as given, else {@code data} beside the launcher. */
  Path folder() {
    return Settings.data(data);
  }

  /** The index in it. */
  IndexDirectory index() {
    return new IndexDirectory(folder().resolve("index"));
  }

  /**
   * The live generation of that index.
   *
   * @throws IndexUnusableException if there is none
   */
  String live() throws IOException {
    IndexDirectory index = index();
    return index
        .live()
        .orElseThrow(
            () ->
                new IndexUnusableException(
                    MessageFormat.format(words().getString("status.none"), index.root())));
  }

  /** What a person reads, in the language of the locale. */
  ResourceBundle words() {
    return ResourceBundle.getBundle(
        "summit.reindex.messages",
        Locale.getDefault(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
