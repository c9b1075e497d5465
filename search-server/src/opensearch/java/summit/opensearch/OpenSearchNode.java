package summit.opensearch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugin.analysis.nori.AnalysisNoriPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import summit.api.Json;
import tools.jackson.databind.JsonNode;

/**
 * A single OpenSearch node with the analyzers that it ships and Nori, in this JVM, on a free port
 * of the loopback interface. It is spoken to over HTTP, as any node is.
 */
final class OpenSearchNode implements AutoCloseable {
  private final WithPlugins node;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private static final class WithPlugins extends Node {
    WithPlugins(Settings settings, List<Class<? extends Plugin>> plugins) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "summit"),
          plugins.stream().map(WithPlugins::info).toList(),
          true);
    }

    private static PluginInfo info(Class<? extends Plugin> plugin) {
      return new PluginInfo(
          plugin.getSimpleName(),
          "",
          "",
          Version.CURRENT,
          "21",
          plugin.getName(),
          null,
          List.of(),
          false);
    }
  }

  /**
   * Starts a node.
   *
   * @param home an empty folder for its data
   */
  OpenSearchNode(Path home) throws NodeValidationException {
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "summit")
            .put("discovery.type", "single-node")
            .put("http.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.host", "127.0.0.1")
            .put("transport.port", "0")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    node =
        new WithPlugins(
            settings,
            List.of(
                Netty4ModulePlugin.class,
                AnalysisNoriPlugin.class,
                CommonAnalysisModulePlugin.class));
    node.start();
    InetSocketAddress bound =
        node.injector()
            .getInstance(HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .address();
    address = URI.create("http://127.0.0.1:" + bound.getPort());
  }

  /**
   * Sends a request.
   *
   * @throws IOException with the node's own answer where it is not a success
   */
  JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + response.body());
    }
    return Json.MAPPER.readTree(response.body());
  }

  @Override
  public void close() throws IOException {
    client.close();
    node.close();
  }
}
