package summit.browser;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A key of the keyboard.
 *
 * @param code its code in Windows, which Chromium uses everywhere
 * @param text what it writes; empty for a key that writes nothing
 */
record Key(String name, int code, String text) {
  private static final Map<String, Integer> CODES =
      Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "Backspace", 8);

  static Key of(String name) {
    if (name.length() == 1) {
      return new Key(name, Character.toUpperCase(name.charAt(0)), name);
    }
    return new Key(name, CODES.get(name), name.equals("Enter") ? "\r" : "");
  }

  void press(Tab tab) throws IOException {
    Map<String, Object> event = new HashMap<>();
    event.put("key", name);
    event.put("code", name.length() == 1 ? "" : name);
    event.put("windowsVirtualKeyCode", code);
    event.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
    if (!text.isEmpty()) {
      event.put("text", text);
    }
    tab.command("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    event.remove("text");
    tab.command("Input.dispatchKeyEvent", event);
  }
}
