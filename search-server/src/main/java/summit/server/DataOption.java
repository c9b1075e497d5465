package summit.server;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.glossary.Glossary;
import summit.index.IndexDirectory;
import summit.search.PassageSearcher;
import summit.settings.Settings;

/** The option that says where everything lies. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  /** The data folder. */
  Path folder() {
    return Settings.data(data);
  }

  /** The folder of the index. */
  IndexDirectory index() {
    return new IndexDirectory(folder().resolve("index"));
  }

  /** Opens the live generation for measuring. */
  PassageSearcher open() throws IOException {
    return PassageSearcher.patient(index(), Glossary.bundled());
  }
}
