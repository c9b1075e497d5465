package summit.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands to a browser, and events from it: https://chromedevtools.github.io/devtools-protocol */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final int SECONDS = 120;

  private final JsonMapper mapper = new JsonMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
  private final StringBuilder received = new StringBuilder();
  private @Nullable WebSocket socket;

  private DevTools() {}

  static DevTools connect(String address) throws IOException {
    DevTools tools = new DevTools();
    tools.socket =
        done("connect", tools.client.newWebSocketBuilder().buildAsync(URI.create(address), tools));
    return tools;
  }

  /** Hears the events of a session; it must not wait for an answer to a command. */
  void listen(String session, BiConsumer<String, JsonNode> listener) {
    listeners.put(session, listener);
  }

  /**
   * Sends a command to a session, or to the browser where it is empty, and waits for the answer.
   */
  JsonNode send(String session, String method, Map<String, ?> parameters) throws IOException {
    int number = numbers.incrementAndGet();
    Map<String, Object> command = new java.util.HashMap<>();
    command.put("id", number);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    say(mapper.writeValueAsString(command));
    JsonNode reply = done(method, answer);
    if (reply.has("error")) {
      throw new IOException(method + ": " + reply.get("error"));
    }
    return reply.get("result");
  }

  private synchronized void say(String text) throws IOException {
    done("send", java.util.Objects.requireNonNull(socket).sendText(text, true));
  }

  static <T> T done(String what, CompletableFuture<T> future) throws IOException {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException(what + " is not answered", e);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    received.append(part);
    if (last) {
      String text = received.toString();
      received.setLength(0);
      hear(mapper.readTree(text));
    }
    from.request(1);
    return null;
  }

  private void hear(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      BiConsumer<String, JsonNode> listener = listeners.get(message.path("sessionId").asString(""));
      if (listener != null) {
        listener.accept(message.get("method").asString(), message.get("params"));
      }
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
    client.close();
  }
}
