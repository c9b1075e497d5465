package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import tools.jackson.databind.JsonNode;

/** A client that is not ours lists the tools, searches in Korean, and cites what it found. */
class AssistantsTest {
  /**
   * A first search loads the dictionaries, on a busy machine for longer than a client's usual wait.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static TestSite withAssistants(Path data) throws IOException {
    return TestSite.start(
        data,
        LocalServer.config(
            data, ServerConfig.USUAL, List.of(), Optional.empty(), List.of("*"), true));
  }

  private static JsonNode call(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result =
        client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    String text = ((TextContent) result.content().getFirst()).text();
    assertThat(result.isError()).as(text).isFalse();
    return Json.MAPPER.readTree(text);
  }

  private static void searchesAndCites(McpSyncClient client) {
    client.initialize();
    assertThat(client.listTools().tools().stream().map(Tool::name))
        .containsExactlyInAnyOrder("search", "get_document", "get_page", "get_passage", "cite");
    JsonNode found = call(client, "search", Map.of("query", "인공지능 안전연구소", "lang", List.of("ko")));
    JsonNode first = found.at("/passages/0");
    assertThat(first.get("document").asString()).isEqualTo(TestSite.SEOUL_KO);
    assertThat(first.get("url").asString()).startsWith("http").contains("/pages/1");
    String id = first.get("passage").asString();
    assertThat(call(client, "get_passage", Map.of("id", id)).get("text").asString())
        .contains("안전연구소");
    JsonNode citation = call(client, "cite", Map.of("id", id));
    assertThat(citation.at("/footnotes/ko").asString()).contains("「서울 선언」", "i쪽");
    assertThat(citation.get("url").asString()).startsWith("http");
    assertThat(
            call(client, "get_page", Map.of("document", TestSite.SEOUL_KO, "page", 1))
                .get("text")
                .asString())
        .contains("포용적인");
    assertThat(
            call(client, "get_document", Map.of("id", TestSite.SEOUL_KO)).get("title").asString())
        .isEqualTo("서울 선언");
  }

  private static void refusesWhatItCanNotTake(McpSyncClient client) {
    CallToolResult result =
        client.callTool(
            CallToolRequest.builder("search")
                .arguments(Map.of("query", "x", "type", List.of("poem")))
                .build());
    assertThat(result.isError()).isTrue();
    assertThat(result.content().toString()).contains("poem");
  }

  @Test
  void overHttp(@TempDir Path data) throws IOException {
    try (TestSite site = withAssistants(data);
        McpSyncClient client =
            McpClient.sync(
                    HttpClientStreamableHttpTransport.builder(site.origin())
                        .endpoint("/mcp")
                        .build())
                .requestTimeout(PATIENCE)
                .build()) {
      searchesAndCites(client);
      refusesWhatItCanNotTake(client);
    }
  }

  @Test
  void overStandardInputAndOutput(@TempDir Path data) throws IOException {
    TestSite.start(data).close();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ServerParameters command =
        ServerParameters.builder(java)
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                "summit.server.ServerMain",
                "mcp",
                "--data",
                data.toString())
            .build();
    StdioClientTransport transport =
        new StdioClientTransport(command, new JacksonMcpJsonMapper(Json.MAPPER));
    try (McpSyncClient client = McpClient.sync(transport).requestTimeout(PATIENCE).build()) {
      searchesAndCites(client);
    }
  }

  @Test
  void aForeignPageMayNotDriveTheTools(@TempDir Path data) throws Exception {
    String ask = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
    try (TestSite site = withAssistants(data);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(site.origin() + "/mcp"))
              .header("Content-Type", "application/json")
              .header("Accept", "application/json, text/event-stream")
              .POST(HttpRequest.BodyPublishers.ofString(ask));
      assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
      HttpRequest evil = request.header("Origin", "https://evil.example").build();
      assertThat(client.send(evil, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(403);
    }
  }
}
