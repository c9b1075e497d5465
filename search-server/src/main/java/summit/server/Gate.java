package summit.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.api.ApiRoutes;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.api.mcp.AssistantServers;
import summit.web.WebPages;

/** What every request passes first: method, size, key, rate. */
public final class Gate {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String ALLOW = "GET, HEAD, OPTIONS";
  private static final int LONGEST_URI = 16_384;
  private static final int LARGEST_BODY = 65_536;

  private final ServerConfig config;
  private final ApiKeys keys;
  private final ClientAddress clients;
  private final RateLimiter limiter;

  /** A gate by configuration. */
  public Gate(ServerConfig config, ApiKeys keys, RateLimiter limiter) {
    this.config = config;
    this.keys = keys;
    this.clients = new ClientAddress(config.trustedProxies());
    this.limiter = limiter;
  }

  /**
   * Lets a request pass.
   *
   * @throws ProblemException if it does not
   */
  public void check(Context http) {
    method(http);
    size(http);
    if (!http.req().getMethod().equals("OPTIONS")) {
      rate(http);
    }
  }

  private void method(Context http) {
    String method = http.req().getMethod();
    boolean assistant =
        config.mcp() && method.equals("POST") && http.path().equals(AssistantServers.PATH);
    boolean form = method.equals("POST") && WebPages.takesForm(http);
    if (!METHODS.contains(method) && !assistant && !form) {
      throw new ProblemException(Problem.Kind.METHOD).header("Allow", ALLOW);
    }
  }

  private static void size(Context http) {
    String query = http.req().getQueryString();
    int length = http.req().getRequestURI().length() + (query == null ? 0 : query.length());
    if (length > LONGEST_URI) {
      throw new ProblemException(Problem.Kind.URI_TOO_LONG);
    }
    if (http.req().getContentLengthLong() > LARGEST_BODY) {
      throw new ProblemException(Problem.Kind.TOO_LARGE).header("Connection", "close");
    }
  }

  private void rate(Context http) {
    Optional<ApiKeys.Holder> holder = holder(http);
    Rate rate = holder.map(ApiKeys.Holder::rate).orElse(config.rate());
    if (!rate.limits()) {
      return;
    }
    String policy = holder.isPresent() ? "key" : "client";
    http.header(
        "RateLimit-Policy", "\"" + policy + "\";q=" + rate.quota() + ";w=" + rate.seconds());
    if (holder.isEmpty() && exempt(http)) {
      http.header("RateLimit", "\"" + policy + "\";r=" + rate.quota() + ";t=0");
      return;
    }
    String bucket = holder.map(h -> "key " + h.name()).orElseGet(() -> clients.key(http.req()));
    RateLimiter.Verdict verdict = limiter.take(bucket, rate);
    http.header(
        "RateLimit",
        "\"" + policy + "\";r=" + verdict.remaining() + ";t=" + verdict.resetSeconds());
    if (!verdict.passes()) {
      throw new ProblemException(Problem.Kind.RATE, verdict.retrySeconds())
          .header("Retry-After", String.valueOf(verdict.retrySeconds()));
    }
  }

  /**
   * This machine itself, unless a rate was asked for: a proxy that nobody declared would otherwise
   * share one bucket among all its clients.
   */
  private boolean exempt(Context http) {
    return !config.rateGiven()
        && (Cidr.of("127.0.0.0/8").contains(clients.of(http.req()))
            || Cidr.of("::1").contains(clients.of(http.req())));
  }

  private Optional<ApiKeys.Holder> holder(Context http) {
    String key = key(http);
    if (!keys.any() || key == null || !ApiRoutes.covers(http)) {
      return Optional.empty();
    }
    Optional<ApiKeys.Holder> holder = keys.holder(key);
    if (holder.isEmpty()) {
      throw new ProblemException(Problem.Kind.BAD_KEY).header("WWW-Authenticate", "Bearer");
    }
    return holder;
  }

  private static @Nullable String key(Context http) {
    String bearer = http.header("Authorization");
    return bearer != null && bearer.startsWith("Bearer ")
        ? bearer.substring("Bearer ".length()).strip()
        : http.header("X-API-Key");
  }
}
