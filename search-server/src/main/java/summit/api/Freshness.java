package summit.api;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weak entity tags from generation and request, and the answer 304 where the client has it. */
public final class Freshness {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final String CACHE = "public, max-age=60, stale-while-revalidate=600";

  /** Another build may word the same answer in another way. */
  private static final int BUILD =
      String.valueOf(Freshness.class.getPackage().getImplementationVersion()).hashCode();

  private Freshness() {}

  /** Whether the client has this answer already; if so, the answer is 304 and done. */
  public static boolean unchanged(Call call, String generation) {
    stamp(call, generation);
    Context http = call.http();
    String tag = http.res().getHeader("ETag");
    boolean unchanged = tag != null && matches(http.header("If-None-Match"), tag);
    if (unchanged) {
      http.status(304);
    }
    return unchanged;
  }

  /** Whether the client has this very content, which is good for some time whatever is indexed. */
  static boolean unchangedContent(Call call, byte[] body, int seconds) {
    boolean unchanged = unchanged(call, Integer.toHexString(java.util.Arrays.hashCode(body)));
    call.http().removeHeader("Index-Generation");
    call.http().header("Cache-Control", "public, max-age=" + seconds);
    return unchanged;
  }

  /** Says what the answer depends on. */
  public static void stamp(Call call, String generation) {
    Context http = call.http();
    http.header("ETag", tag(call, generation));
    http.header("Cache-Control", CACHE);
    http.header("Index-Generation", generation);
  }

  /** An answer that must not be kept. */
  public static void unstamp(Call call) {
    call.http().removeHeader("ETag");
    call.http().header("Cache-Control", "no-store");
  }

  private static String tag(Call call, String generation) {
    String request =
        call.http().path()
            + "?"
            + call.params().canonical()
            + call.words().language().tag()
            + call.links()
            + BUILD;
    HexFormat hex = HexFormat.of();
    String hashes = hex.toHexDigits(request.hashCode()) + hex.toHexDigits(spread(request));
    return "W/\"" + generation + "-" + hashes + "\"";
  }

  /** A second hash, so that two requests that share one do not share the tag. */
  private static int spread(String text) {
    return text.chars().reduce(17, (hash, c) -> (hash ^ c) * 0x01000193);
  }

  /** Whether an If-None-Match names a tag; weak comparison, lists, and {@code *}. */
  public static boolean matches(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    String ours = tag.replaceFirst("^W/", "");
    Matcher theirs = TAG.matcher(ifNoneMatch);
    while (theirs.find()) {
      if (ours.equals("\"" + theirs.group(1) + "\"")) {
        return true;
      }
    }
    return false;
  }
}
