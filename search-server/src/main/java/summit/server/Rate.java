package summit.server;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a client may ask.
 *
 * @param quota requests in a window; 0 means no limit
 * @param seconds length of the window
 */
public record Rate(int quota, int seconds) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,7})/(s|m|h)");
  private static final Map<String, Integer> SECONDS = Map.of("s", 1, "m", 60, "h", 3600);

  /**
   * Reads a rate, as in {@code 600/m}, or {@code off}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Rate of(String text) {
    if (text.toLowerCase(Locale.ROOT).matches("off|0")) {
      return new Rate(0, 1);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no rate such as 600/m, or off");
    }
    return new Rate(Integer.parseInt(form.group(1)), SECONDS.getOrDefault(form.group(2), 1));
  }

  /** Whether there is a limit at all. */
  public boolean limits() {
    return quota > 0;
  }
}
