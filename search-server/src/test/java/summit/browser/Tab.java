package summit.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** A tab: what a person does in it, what it shows, and what it asked of the network. */
public final class Tab implements AutoCloseable {
  /** Milliseconds that a page gets to come to a state that a test waits for. */
  private static final int PATIENCE = 100_000;

  private final DevTools tools;
  private final String context;
  private final String session;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final AtomicReference<CompletableFuture<JsonNode>> loaded =
      new AtomicReference<>(new CompletableFuture<>());

  private Tab(DevTools tools, String context, String session) {
    this.tools = tools;
    this.context = context;
    this.session = session;
  }

  /** Something done in the tab. */
  public interface Action {
    void run() throws IOException;
  }

  static Tab open(DevTools tools) throws IOException {
    String context =
        tools.send("", "Target.createBrowserContext", Map.of()).get("browserContextId").asString();
    String target =
        tools
            .send(
                "",
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context))
            .get("targetId")
            .asString();
    String session =
        tools
            .send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    Tab tab = new Tab(tools, context, session);
    tools.listen(session, tab::hear);
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      tab.command(domain + ".enable", Map.of());
    }
    return tab.dark(false);
  }

  private void hear(String event, JsonNode about) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.get().complete(about);
      case "Network.requestWillBeSent" -> requests.add(about.at("/request/url").asString());
      case "Log.entryAdded" -> complaints.add(about.at("/entry/text").asString());
      case "Runtime.exceptionThrown" ->
          complaints.add(about.at("/exceptionDetails/exception/description").asString(""));
      case "Runtime.consoleAPICalled" -> complaints.add(about.at("/args").toString());
      default -> {}
    }
  }

  /** Sends a command of the protocol. */
  public JsonNode command(String method, Map<String, ?> parameters) throws IOException {
    return tools.send(session, method, parameters);
  }

  /** A window of a size in CSS pixels. */
  public Tab sized(int width, int height) throws IOException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** What the person prefers: dark or light, and no movement. */
  public Tab dark(boolean dark) throws IOException {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
    return this;
  }

  /** With leave to use the clipboard, as a person gives it. */
  public Tab withClipboard() throws IOException {
    tools.send(
        "",
        "Browser.grantPermissions",
        Map.of(
            "browserContextId",
            context,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    return this;
  }

  /** Without JavaScript. */
  public Tab scriptless() throws IOException {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Goes to an address and waits until it has loaded. */
  public Tab go(String url) throws IOException {
    following(() -> navigate(url));
    return this;
  }

  /** An address that differs in its fragment alone would not load again. */
  private void navigate(String url) throws IOException {
    if (!command("Page.navigate", Map.of("url", url)).has("loaderId")) {
      command("Page.reload", Map.of());
    }
  }

  /** Does something that leads to another page and waits until that has loaded. */
  public void following(Action action) throws IOException {
    CompletableFuture<JsonNode> next = new CompletableFuture<>();
    loaded.set(next);
    action.run();
    DevTools.done("the next page", next);
  }

  /** Value of an expression of JavaScript; a promise is waited for. */
  public JsonNode value(String expression) throws IOException {
    JsonNode answer =
        command(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Text that an expression gives. */
  public String text(String expression) throws IOException {
    return value(expression).asString("");
  }

  /** Waits until an expression is true. */
  public void until(String expression) throws IOException {
    String waiting =
        """
        new Promise((resolve, reject) => {
          const end = Date.now() + %d;
          const look = () => {
            let met = false;
            try { met = Boolean(%s); } catch (error) { met = false; }
            if (met) resolve(true);
            else if (Date.now() > end) reject(new Error("not at " + location.href));
            else setTimeout(look, 30);
          };
          look();
        })"""
            .formatted(PATIENCE, expression);
    value(waiting);
  }

  /** Types letters as they are. */
  public void type(String text) throws IOException {
    command("Input.insertText", Map.of("text", text));
  }

  /** Composes a text as an input method does, without ending the composition. */
  public void compose(String text) throws IOException {
    command(
        "Input.imeSetComposition",
        Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
  }

  /** Presses keys one after another: names as in {@code KeyboardEvent.key}. */
  public void press(String... keys) throws IOException {
    for (String key : keys) {
      Key.of(key).press(this);
    }
  }

  /** Presses Tab until an element that matches a selector has the focus. */
  public void tabTo(String selector) throws IOException {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      press("Tab");
      if (value("document.activeElement.matches(" + quoted(selector) + ")").asBoolean()) {
        return;
      }
      passed.add(text("document.activeElement.outerHTML.slice(0, 80)"));
    }
    throw new IOException(selector + " is not reached by Tab: " + passed);
  }

  /** Clicks in the middle of the first element that matches a selector. */
  public void click(String selector) throws IOException {
    JsonNode at =
        value(
            "(() => { const e = document.querySelector("
                + quoted(selector)
                + "); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    Mouse.click(this, at.get(0).asDouble(), at.get(1).asDouble());
  }

  /** A text as a literal of JavaScript. */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Addresses asked for since the last call. */
  public List<String> requests() {
    List<String> seen = List.copyOf(requests);
    requests.clear();
    return seen;
  }

  /** What the browser complained of since the last call: errors, reports of the policy. */
  public List<String> complaints() {
    List<String> seen = List.copyOf(complaints);
    complaints.clear();
    return seen;
  }

  /** Cookies of this tab. */
  public List<String> cookies() throws IOException {
    JsonNode cookies =
        tools.send("", "Storage.getCookies", Map.of("browserContextId", context)).get("cookies");
    return cookies.valueStream().map(JsonNode::toString).toList();
  }

  @Override
  public void close() throws IOException {
    tools.send("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }
}
