package summit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests that only ask one site between them; it is stopped after the last test. */
final class SharedSite implements ParameterResolver {
  /** A site and the folder that goes with it. */
  private record Running(TestSite site, Path data) implements AutoCloseable {
    static Running start() {
      try {
        Path data = Files.createTempDirectory("summit-site");
        return new Running(TestSite.start(data), data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      site.close();
      IOUtils.rm(data);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedSite.class))
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .site();
  }
}
