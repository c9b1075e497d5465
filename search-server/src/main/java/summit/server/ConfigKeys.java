package summit.server;

import java.util.Set;

/** The options that a variable or {@code summit.properties} can set. */
final class ConfigKeys {
  static final Set<String> ALL =
      Set.of(
          "--data",
          "--host",
          "--port",
          "--admin-host",
          "--admin-port",
          "--base-url",
          "--cors",
          "--rate",
          "--trusted-proxy",
          "--api-keys",
          "--mcp",
          "--engine");

  private ConfigKeys() {}
}
