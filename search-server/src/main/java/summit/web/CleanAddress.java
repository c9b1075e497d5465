package summit.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.api.Calls;

/**
 * Addresses worth keeping: a form sends its empty fields too, and other sites hang their own
 * trackers on a link. Such a request is sent on to the address without them.
 */
final class CleanAddress {
  private static final Pattern NOISE = Pattern.compile("[^=]*=?|(utm_[a-z]+|fbclid|gclid)=.*");

  private CleanAddress() {}

  /** Whether the request was sent on; then it is done. */
  static boolean sentOn(Context http, Calls calls) {
    String query = http.queryString();
    if (query == null || query.isEmpty()) {
      return false;
    }
    String clean =
        Arrays.stream(query.split("&"))
            .filter(pair -> !NOISE.matcher(pair).matches())
            .collect(Collectors.joining("&"));
    if (clean.equals(query)) {
      return false;
    }
    String path = calls.links(http).prefix() + http.path();
    http.redirect(clean.isEmpty() ? path : path + "?" + clean);
    return true;
  }
}
