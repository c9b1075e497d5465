package summit.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import summit.api.LiveSearcher;
import summit.index.IndexDirectory;

/** The running server: everything wired by hand, in this one place. */
public final class SummitServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SummitServer.class.getName());
  private static final int HEADER_BYTES = 32_768;
  private static final int THREADS = 64;
  private static final long STOP_MILLIS = 10_000;

  private final LiveSearcher live;
  private final Metrics metrics;
  private final Thread warming;
  private final Javalin javalin;
  private final java.util.Optional<AdminServer> admin;

  private SummitServer(ServerConfig config) throws IOException {
    live = new LiveSearcher(new IndexDirectory(config.data().resolve("index")));
    warming = Thread.ofPlatform().daemon().name("warming").start(live::warm);
    metrics = new Metrics(live);
    Headers headers = new Headers(config.cors());
    ApiKeys keys =
        config.apiKeys().isPresent() ? ApiKeys.read(config.apiKeys().get()) : ApiKeys.none();
    Gate gate = new Gate(config, keys, new RateLimiter(System::nanoTime));
    Routes routes = new Routes(config, live, headers, gate);
    javalin = Javalin.create(javalinConfig -> configure(javalinConfig, routes));
    javalin.start(config.host(), config.port());
    admin =
        config.adminPort() < 0
            ? java.util.Optional.empty()
            : java.util.Optional.of(
                AdminServer.start(config.adminHost(), config.adminPort(), live, metrics));
  }

  /**
   * Starts a server.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static SummitServer start(ServerConfig config) throws IOException {
    return new SummitServer(config);
  }

  private void configure(JavalinConfig javalinConfig, Routes routes) {
    javalinConfig.startup.showJavalinBanner = false;
    javalinConfig.startup.showOldJavalinVersionWarning = false;
    // it would keep the process alive for seconds, by a thread that is no daemon
    javalinConfig.startup.startupWatcherEnabled = false;
    javalinConfig.http.compressionStrategy = CompressionStrategy.GZIP;
    javalinConfig.http.defaultContentType = "application/json";
    javalinConfig.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
    javalinConfig.jetty.modifyHttpConfiguration(SummitServer::strict);
    javalinConfig.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(new JettyErrors());
        });
    javalinConfig.jetty.modifyServletContextHandler(
        handler -> {
          handler.setErrorHandler(new JettyErrors());
          handler.insertHandler(new AcceptedEncodings());
        });
    javalinConfig.requestLogger.http((http, millis) -> metrics.record(http, millis));
    routes.register(javalinConfig.routes);
  }

  private static void strict(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setRequestHeaderSize(HEADER_BYTES);
    // a redirect repeats the address; where it does not fit, Jetty leaves the client waiting
    http.setResponseHeaderSize(HEADER_BYTES);
    http.setMaxResponseHeaderSize(2 * HEADER_BYTES);
    http.setSendServerVersion(false);
  }

  /** Waits until the index is open, where there is one. */
  public void awaitWarm() throws InterruptedException {
    warming.join();
  }

  /** The port it listens at. */
  public int port() {
    return javalin.port();
  }

  /** The port of health and metrics; -1 where there is none. */
  public int adminPort() {
    return admin.map(AdminServer::port).orElse(-1);
  }

  /** Lets running requests end, then stops. */
  @Override
  public void close() {
    admin.ifPresent(AdminServer::close);
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.log(
          System.Logger.Level.WARNING, "requests that had not ended were cut off", e.getCause());
    }
    metrics.close();
    try {
      live.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
