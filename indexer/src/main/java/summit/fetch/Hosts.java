package summit.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All sites of a run, by host and port. */
final class Hosts {
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Timing timing;
  private final Duration delay;
  private final Duration patience;

  Hosts(Timing timing, FetchSettings settings) {
    this.timing = timing;
    this.delay = settings.delay();
    this.patience = settings.limits().patience();
  }

  Host of(URI url) {
    return hosts.computeIfAbsent(
        name(url) + ":" + port(url), key -> new Host(timing, delay, patience));
  }

  /** The host of an address in lower case; empty where it has none. */
  static String name(URI url) {
    String host = url.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  /** The port of an address, or its scheme's. */
  static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }
}
