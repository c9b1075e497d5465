package summit.server;

import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads Accept-Encoding as it is meant: Javalin only compresses for a client that writes a bare
 * {@code gzip}, and not for one that gives it a weight, as in {@code gzip;q=0.8}.
 */
final class AcceptedEncodings extends Handler.Wrapper {
  private static final String GZIP = "gzip";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields given = request.getHeaders();
    if (!given.contains(HttpHeader.ACCEPT_ENCODING)) {
      return super.handle(request, response, callback);
    }
    // those of weight 0 are not in this list
    List<String> accepted = given.getQualityCSV(HttpHeader.ACCEPT_ENCODING);
    HttpFields.Mutable plain = HttpFields.build(given).remove(HttpHeader.ACCEPT_ENCODING);
    if (accepted.stream().anyMatch(GZIP::equalsIgnoreCase)) {
      plain.put(HttpHeader.ACCEPT_ENCODING, GZIP);
    }
    HttpFields read = plain.asImmutable();
    return super.handle(
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return read;
          }
        },
        response,
        callback);
  }
}
