package summit.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is where nobody gives it: its {@code SUMMIT_*} variable, else its line in {@code
 * summit.properties}.
 */
final class Defaults implements IDefaultValueProvider {
  private final Map<String, String> environment;
  private final Properties file;

  Defaults(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /** Of this process: the file is named by SUMMIT_CONFIG, or lies in the working folder. */
  static Defaults ofProcess() {
    Path path = Path.of(System.getenv().getOrDefault("SUMMIT_CONFIG", "summit.properties"));
    Properties file = new Properties();
    if (Files.isRegularFile(path)) {
      try (Reader reader = Files.newBufferedReader(path)) {
        file.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Defaults(System.getenv(), file);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !configurable(option)) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String variable = "SUMMIT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String value = environment.get(variable);
    return value != null ? value : file.getProperty(name);
  }

  /** Filters of one search are said each time; what sets up a machine may be said once. */
  private static boolean configurable(OptionSpec option) {
    return option.root() == null && ConfigKeys.ALL.contains(option.longestName());
  }
}
