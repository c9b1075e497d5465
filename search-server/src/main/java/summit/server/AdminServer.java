package summit.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import summit.api.Json;
import summit.api.LiveSearcher;

/** Health and metrics, on a port of their own and mostly on loopback: not for the public. */
public final class AdminServer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(AdminServer.class.getName());

  private final HttpServer server;

  private AdminServer(HttpServer server) {
    this.server = server;
  }

  /** Starts it; where the port is taken, on any free one, with a warning. */
  public static AdminServer start(String host, int port, LiveSearcher live, Metrics metrics)
      throws IOException {
    HttpServer server = bind(InetAddress.getByName(host), port);
    server.createContext(
        "/health/live", exchange -> send(exchange, 200, "application/json", "{\"status\":\"up\"}"));
    server.createContext("/health/ready", exchange -> ready(exchange, live.refusal()));
    server.createContext(
        "/metrics",
        exchange ->
            send(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape()));
    server.start();
    return new AdminServer(server);
  }

  private static HttpServer bind(InetAddress host, int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(host, port), 0);
    } catch (BindException e) {
      HttpServer other = HttpServer.create(new InetSocketAddress(host, 0), 0);
      LOG.warning(
          "admin port " + port + " is taken; health and metrics are at " + other.getAddress());
      return other;
    }
  }

  private static void ready(HttpExchange exchange, Optional<String> refusal) throws IOException {
    String status = refusal.isEmpty() ? "up" : "no index";
    send(
        exchange,
        refusal.isEmpty() ? 200 : 503,
        "application/json",
        Json.MAPPER.writeValueAsString(Map.of("status", status, "detail", refusal.orElse(""))));
  }

  private static void send(HttpExchange exchange, int status, String type, @Nullable String text)
      throws IOException {
    byte[] body = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** The port it listens at. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
