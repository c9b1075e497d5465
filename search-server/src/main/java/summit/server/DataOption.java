package summit.server;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import summit.glossary.Glossary;
import summit.index.IndexDirectory;
import summit.search.PassageSearcher;

/** The option that says where everything lies. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
  Path data = Path.of("data");

  /** The folder of the index. */
  IndexDirectory index() {
    return new IndexDirectory(data.resolve("index"));
  }

  /** Opens the live generation. */
  PassageSearcher open() throws IOException {
    return PassageSearcher.open(index(), Glossary.bundled());
  }
}
