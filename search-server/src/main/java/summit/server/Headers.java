package summit.server;

import io.javalin.http.Context;
import java.util.List;
import summit.api.ApiRoutes;

/** The headers of every answer: what a browser may do with it, and who may read it. */
public final class Headers {
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors ";
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
  private static final String EXPOSED =
      "Content-Disposition, Content-Range, ETag, Index-Generation, Link, RateLimit,"
          + " RateLimit-Policy, Retry-After";

  private final List<String> origins;

  /** With the origins that may read the API; {@code *} means any. */
  public Headers(List<String> origins) {
    this.origins = List.copyOf(origins);
  }

  /** Sets what an answer has unless its handler knows better. */
  public void set(Context http) {
    boolean api = ApiRoutes.covers(http);
    boolean embed = http.path().startsWith("/embed/");
    http.header("X-Content-Type-Options", "nosniff");
    http.header("Referrer-Policy", "strict-origin-when-cross-origin");
    http.header(
        "Content-Security-Policy", api ? DATA_POLICY : PAGE_POLICY + (embed ? "*" : "'none'"));
    if (!embed) {
      http.header("X-Frame-Options", "DENY");
    }
    http.res().addHeader("Vary", "Accept-Encoding");
    http.res().addHeader("Vary", "Accept-Language");
    // a foreign page loads the component with or without the crossorigin attribute
    if (api || embed) {
      cors(http);
    }
  }

  private void cors(Context http) {
    String origin = http.header("Origin");
    if (origins.contains("*")) {
      allow(http, "*");
    } else {
      http.res().addHeader("Vary", "Origin");
      if (origin != null && origins.contains(origin)) {
        allow(http, origin);
      }
    }
  }

  private static void allow(Context http, String origin) {
    http.header("Access-Control-Allow-Origin", origin);
    http.header("Access-Control-Expose-Headers", EXPOSED);
    http.header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** Answers OPTIONS, a browser's question before a cross-origin request among them. */
  public void options(Context http) {
    http.status(204).removeHeader("Content-Type");
    http.header("Allow", "GET, HEAD, OPTIONS");
    if (http.res().containsHeader("Access-Control-Allow-Origin")) {
      http.header("Access-Control-Allow-Methods", "GET, HEAD");
      http.header("Access-Control-Allow-Headers", "Authorization, If-None-Match, Range, X-API-Key");
      http.header("Access-Control-Max-Age", "86400");
    }
  }
}
