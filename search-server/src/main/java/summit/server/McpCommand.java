package summit.server;

import io.modelcontextprotocol.server.McpSyncServer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import summit.api.LiveSearcher;
import summit.api.Messages;
import summit.api.SearchParams;
import summit.api.Vocabulary;
import summit.api.mcp.AssistantServers;
import summit.api.mcp.AssistantTools;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;

/** {@code summit mcp}: serves an AI assistant over standard input and output. */
@Command(name = "mcp", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class McpCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() throws Exception {
    try (LiveSearcher live = new LiveSearcher(data.index())) {
      CountDownLatch ended = new CountDownLatch(1);
      McpSyncServer server =
          AssistantServers.streams(tools(live), untilEnd(System.in, ended), System.out);
      ended.await();
      server.closeGracefully();
    }
    return 0;
  }

  private AssistantTools tools(LiveSearcher live) {
    SearchParams parameters =
        new SearchParams(new Vocabulary(Labels.bundled(), Catalogue.bundled(), live));
    Messages words = Messages.of("/summit/api/messages", reader.answers().labels().reader());
    return new AssistantTools(live, parameters, reader.answers(), words);
  }

  /** The assistant ends the session by closing our input; the library does not tell us. */
  private static InputStream untilEnd(InputStream in, CountDownLatch ended) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        return told(super.read());
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return told(super.read(buffer, offset, length));
      }

      private int told(int result) {
        if (result < 0) {
          ended.countDown();
        }
        return result;
      }
    };
  }
}
