package summit.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * An option that a {@code SUMMIT_*} variable or a line of {@code summit.properties} can set too.
 */
public enum Setting {
  /** Folder of everything that is not source. */
  DATA,
  /** Files read at once. */
  JOBS,
  /** When images are read. */
  OCR,
  /** Seconds that a document may take. */
  TIMEOUT,
  /** File of passwords. */
  PASSWORDS,
  /** Seconds between two requests to one site. */
  DELAY,
  /** Hours before a file is asked for again. */
  MAX_AGE,
  /** Address to listen at. */
  HOST,
  /** Port to listen at. */
  PORT,
  /** Address that health and metrics listen at. */
  ADMIN_HOST,
  /** Port of health and metrics. */
  ADMIN_PORT,
  /** How the outside reaches the site. */
  BASE_URL,
  /** Origins that may read the API from a browser. */
  CORS,
  /** What one client may ask. */
  RATE,
  /** Proxies that are believed. */
  TRUSTED_PROXY,
  /** File of API keys. */
  API_KEYS,
  /** Whether assistants are served over HTTP. */
  MCP,
  /** What holds the index. */
  ENGINE;

  /** The key in {@code summit.properties}, as in {@code admin-port}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The option of the command line, as in {@code --admin-port}. */
  public String option() {
    return "--" + key();
  }

  /** The environment variable, as in {@code SUMMIT_ADMIN_PORT}. */
  public String variable() {
    return "SUMMIT_" + name();
  }

  /** The setting that an option can be set by; empty for what is said each time. */
  public static Optional<Setting> of(String option) {
    for (Setting setting : values()) {
      if (setting.option().equals(option)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
