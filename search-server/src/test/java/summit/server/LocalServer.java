package summit.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Servers of tests: on loopback at free ports, everything else as usual. */
public final class LocalServer {
  private LocalServer() {}

  /** Starts one over a data folder. */
  public static SummitServer start(Path data) throws IOException {
    return SummitServer.start(config(data));
  }

  static ServerConfig config(Path data) {
    return config(data, ServerConfig.USUAL, List.of(), Optional.empty(), List.of("*"), false);
  }

  static ServerConfig config(
      Path data,
      Rate rate,
      List<Cidr> trusted,
      Optional<Path> keys,
      List<String> cors,
      boolean mcp) {
    return new ServerConfig(
        data,
        "127.0.0.1",
        0,
        "127.0.0.1",
        0,
        Optional.empty(),
        cors,
        rate,
        !rate.equals(ServerConfig.USUAL),
        trusted,
        keys,
        mcp);
  }
}
