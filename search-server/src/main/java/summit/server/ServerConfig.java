package summit.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the server is set up.
 *
 * @param data folder of everything that is not source; the index is in {@code index} below it
 * @param host address to listen at
 * @param port 0 takes any free one
 * @param adminHost address that health and metrics listen at
 * @param adminPort port for health and metrics; 0 takes any free one, -1 none
 * @param baseUrl how the outside reaches the site; empty means as each request names it
 * @param cors origins that may read the API; {@code *} means any
 * @param rate what one client may ask
 * @param rateGiven whether someone chose the rate
 * @param trustedProxies who is believed when naming the client
 * @param apiKeys file of keys
 * @param mcp whether assistants are served under {@code /mcp}
 */
public record ServerConfig(
    Path data,
    String host,
    int port,
    String adminHost,
    int adminPort,
    Optional<URI> baseUrl,
    List<String> cors,
    Rate rate,
    boolean rateGiven,
    List<Cidr> trustedProxies,
    Optional<Path> apiKeys,
    boolean mcp) {
  /** Requests a client may make where nobody says otherwise. */
  public static final Rate USUAL = new Rate(6000, 60);

  public ServerConfig {
    cors = List.copyOf(cors);
    trustedProxies = List.copyOf(trustedProxies);
  }
}
