package summit.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code summit serve}: runs the server until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(names = "--host", defaultValue = "127.0.0.1")
  private String host;

  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--admin-host", defaultValue = "127.0.0.1")
  private String adminHost;

  @Option(names = "--admin-port", defaultValue = "8081")
  private int adminPort;

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable URI baseUrl;

  @Option(names = "--cors", split = ",", defaultValue = "*", paramLabel = "ORIGIN")
  private List<String> cors;

  @Option(names = "--rate", paramLabel = "N/s|m|h")
  private @Nullable String rate;

  @Option(names = "--trusted-proxy", split = ",", paramLabel = "CIDR")
  private @Nullable List<String> trustedProxies;

  @Option(names = "--api-keys", paramLabel = "FILE")
  private @Nullable Path apiKeys;

  @Option(names = "--mcp")
  private boolean mcp;

  @Option(names = "--engine", defaultValue = "LUCENE")
  @SuppressWarnings("UnusedVariable") // there is one; another value is refused by the parser
  private Engine engine;

  /** What holds the index. */
  enum Engine {
    LUCENE
  }

  @Override
  public Integer call() throws Exception {
    SummitServer server = SummitServer.start(config());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "stop"));
    server.awaitWarm();
    if (Rehearsal.asked()) {
      Rehearsal.of(server.port());
      return 0;
    }
    spec.commandLine()
        .getOut()
        .println("Summit Search listens at " + address(host, server.port()) + "/");
    if (adminPort == 0) {
      // nobody else can know which was free
      spec.commandLine()
          .getErr()
          .println("Health and metrics at " + address(adminHost, server.adminPort()) + "/metrics");
    }
    stopped.await();
    return 0;
  }

  private static String address(String host, int port) {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private ServerConfig config() {
    return new ServerConfig(
        data.folder(),
        host,
        port,
        adminHost,
        adminPort,
        Optional.ofNullable(baseUrl),
        cors,
        rate == null ? ServerConfig.USUAL : Rate.of(rate),
        rate != null,
        trustedProxies == null ? List.of() : trustedProxies.stream().map(Cidr::of).toList(),
        Optional.ofNullable(apiKeys),
        mcp);
  }
}
