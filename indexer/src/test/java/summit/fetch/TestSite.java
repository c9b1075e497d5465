package summit.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import summit.catalogue.LanguageVersion;

/** A small official site on loopback; what is not put there is 404. */
final class TestSite implements AutoCloseable {
  static final byte[] PDF = bytes("%PDF-1.7\n" + "1 0 obj << >> endobj\n".repeat(500) + "%%EOF\n");
  static final byte[] PAGE =
      bytes(
          "<!DOCTYPE html><html><head><title>t</title></head><body><p>"
              + "We, the participants, affirm that AI should be safe. ".repeat(12)
              + "</p></body></html>");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Clock clock;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  final List<Request> requests = new CopyOnWriteArrayList<>();

  /** How an address answers. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** What was asked; header names in lower case. */
  record Request(String path, Map<String, String> headers, Instant at) {}

  TestSite(Clock clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    requests.add(new Request(path, headers, clock.instant()));
    try (exchange) {
      pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
    }
  }

  void put(String path, Page page) {
    pages.put(path, page);
  }

  void put(String path, String type, byte[] body) {
    put(path, exchange -> send(exchange, 200, type, body));
  }

  /** Answers with a status and headers, and no body. */
  void status(String path, int status, String... headers) {
    put(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          exchange.sendResponseHeaders(status, -1);
        });
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Announces the whole body, sends half of it and hangs up. */
  static void sendHalf(HttpExchange exchange, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/pdf");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** A version whose file is here. */
  LanguageVersion version(String work, String path, String... sha256) {
    return version(work, url(path), List.of(sha256));
  }

  static LanguageVersion version(String work, String url, List<String> sha256) {
    return new LanguageVersion(work, "en", "official", "", url, "", sha256);
  }

  /** The requests for an address. */
  List<Request> requests(String path) {
    return requests.stream().filter(r -> r.path().equals(path)).collect(Collectors.toList());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
