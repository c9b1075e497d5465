package summit.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import summit.api.Json;
import summit.api.Messages;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.language.Language;

/** Requests that Jetty refuses before any handler sees them, as problems too. */
final class JettyErrors extends ErrorHandler {
  private final Messages words = Messages.of("/summit/api/messages", Language.fallback());

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    response.setStatus(code);
    describe(response.getHeaders());
    // an address too long to be read has no path
    boolean unread = code == 414 || code == 431;
    byte[] body = body(code, unread ? "/" : request.getHttpURI().getPath());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static void describe(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private byte[] body(int status, @Nullable String path) {
    Problem problem =
        new ProblemException(Problem.Kind.of(status)).in(words, path == null ? "/" : path);
    Problem exact =
        new Problem(
            problem.type(),
            problem.title(),
            status,
            problem.detail(),
            problem.instance(),
            problem.errors());
    return Json.MAPPER.writeValueAsString(exact).getBytes(StandardCharsets.UTF_8);
  }
}
