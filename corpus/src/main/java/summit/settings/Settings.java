package summit.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What an option is where the command line does not give it: its {@code SUMMIT_*} variable, else
 * its line in {@code summit.properties}.
 */
public final class Settings {
  private final Map<String, String> environment;
  private final Properties file;

  /** The settings of an environment and a file. */
  public Settings(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * Those of this process: {@code SUMMIT_CONFIG} names the file, else it lies beside the launcher.
   *
   * @throws UncheckedIOException if the file is there and cannot be read
   */
  public static Settings ofProcess() {
    String named = System.getenv("SUMMIT_CONFIG");
    Path path = named == null ? home().resolve("summit.properties") : Path.of(named);
    Properties file = new Properties();
    if (Files.isRegularFile(path)) {
      try (Reader reader = Files.newBufferedReader(path)) {
        file.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Settings(System.getenv(), file);
  }

  /** The value of an option by its longest name; empty where nothing sets it. */
  public Optional<String> of(String option) {
    return Setting.of(option)
        .flatMap(
            setting ->
                Optional.ofNullable(environment.get(setting.variable()))
                    .or(() -> Optional.ofNullable(file.getProperty(setting.key()))));
  }

  /** The data folder: as given, else {@code data} beside the launcher. */
  public static Path data(@Nullable Path given) {
    return (given == null ? home().resolve("data") : given).toAbsolutePath().normalize();
  }

  /** The launcher's folder; the working folder where the launcher did not say. */
  public static Path home() {
    String home = System.getenv("SUMMIT_HOME");
    return Path.of(home == null ? "" : home).toAbsolutePath().normalize();
  }
}
