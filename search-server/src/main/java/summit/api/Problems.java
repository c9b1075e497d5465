package summit.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import summit.index.IndexUnusableException;

/** Turns whatever ends a request early into a problem that a client can read. */
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final String PATIENCE = "5";

  private final Calls calls;
  private final Page page;

  /** A page of HTML for a problem, for those who asked for one outside the API. */
  public interface Page {
    /** Writes the page. */
    void write(Context http, Problem problem);
  }

  /** Problems in the words of {@code calls}. */
  public Problems(Calls calls, Page page) {
    this.calls = calls;
    this.page = page;
  }

  /** Registers the handlers. */
  public void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, http) -> send(http, e));
    routes.exception(
        IndexUnusableException.class,
        (e, http) ->
            send(
                http, new ProblemException(Problem.Kind.NO_INDEX).header("Retry-After", PATIENCE)));
    routes.exception(
        HttpResponseException.class,
        (e, http) -> send(http, new ProblemException(Problem.Kind.of(e.getStatus()))));
    routes.exception(Exception.class, (e, http) -> unexpected(http, e));
  }

  private void unexpected(Context http, Exception e) {
    String incident =
        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(4);
    LOG.log(Level.SEVERE, "incident " + incident + ": " + http.method() + " " + http.path(), e);
    if (!http.res().isCommitted()) {
      send(http, new ProblemException(Problem.Kind.INTERNAL, incident));
    }
  }

  private void send(Context http, ProblemException problem) {
    http.status(problem.kind().status());
    http.removeHeader("ETag");
    http.removeHeader("Link");
    http.removeHeader("Content-Disposition");
    http.header("Cache-Control", "no-store");
    problem.headers().forEach(http::header);
    Problem body = problem.in(calls.words(http), http.path());
    if (wantsPage(http)) {
      page.write(http, body);
    } else {
      Replies.type(http, Problem.MEDIA_TYPE).result(Json.MAPPER.writeValueAsBytes(body));
    }
  }

  private static boolean wantsPage(Context http) {
    String accept = http.header("Accept");
    return !http.path().startsWith("/api/") && accept != null && accept.contains("text/html");
  }
}
