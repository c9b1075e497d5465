package summit.api.mcp;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import summit.api.Json;

/** The two ways an assistant reaches the tools: over HTTP, and over standard input and output. */
public final class AssistantServers {
  /** Where the HTTP way begins. */
  public static final String PATH = "/mcp";

  private static final String NAME = "summit-search";
  private static final int LARGEST = 65_536;

  private AssistantServers() {}

  /** The HTTP way: a servlet, and the server behind it to be closed. */
  public record Http(HttpServletStatelessServerTransport servlet, McpStatelessSyncServer server) {}

  /**
   * The HTTP way.
   *
   * @param origins from which a browser may call; a call without Origin is no browser's
   */
  public static Http http(AssistantTools tools, List<String> origins) {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(new JacksonMcpJsonMapper(Json.MAPPER))
            .messageEndpoint(PATH)
            .maxRequestSize(LARGEST)
            .httpHeaderValidator(
                DefaultServerTransportSecurityValidator.builder().allowedOrigins(origins).build())
            .build();
    McpStatelessSyncServer server =
        McpServer.sync(transport)
            .serverInfo(NAME, version())
            .capabilities(capabilities())
            .tools(specified(tools, McpStatelessServerFeatures.SyncToolSpecification::new))
            .build();
    return new Http(transport, server);
  }

  /** The way over two streams. */
  public static McpSyncServer streams(AssistantTools tools, InputStream in, OutputStream out) {
    return McpServer.sync(
            new StdioServerTransportProvider(new JacksonMcpJsonMapper(Json.MAPPER), in, out))
        .serverInfo(NAME, version())
        .capabilities(capabilities())
        .tools(specified(tools, McpServerFeatures.SyncToolSpecification::new))
        .build();
  }

  /** The tools, each with who answers it: a server of either way has a record of its own. */
  private static <C, S> List<S> specified(
      AssistantTools tools,
      BiFunction<Tool, BiFunction<C, CallToolRequest, CallToolResult>, S> record) {
    return tools.tools().stream()
        .map(tool -> record.apply(tool, (context, request) -> tools.call(request)))
        .toList();
  }

  private static ServerCapabilities capabilities() {
    return ServerCapabilities.builder().tools(false).build();
  }

  private static String version() {
    return Optional.ofNullable(AssistantServers.class.getPackage().getImplementationVersion())
        .orElse("0");
  }
}
