package summit.browser;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mouse. */
final class Mouse {
  private Mouse() {}

  /** Presses and releases the left button at a point of the window, in CSS pixels. */
  static void click(Tab tab, double x, double y) throws IOException {
    Map<String, Object> event = new HashMap<>(Map.of("button", "left", "clickCount", 1));
    event.put("x", x);
    event.put("y", y);
    for (String type : List.of("mousePressed", "mouseReleased")) {
      event.put("type", type);
      tab.command("Input.dispatchMouseEvent", event);
    }
  }
}
