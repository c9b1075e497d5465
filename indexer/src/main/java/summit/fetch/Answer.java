package summit.fetch;

import java.net.http.HttpHeaders;

/** What a site answered; holds the site's turn until it is closed. */
final class Answer implements AutoCloseable {
  private final int status;
  private final HttpHeaders headers;
  private final ChunkQueue body;
  private final Host host;

  Answer(int status, HttpHeaders headers, ChunkQueue body, Host host) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.host = host;
  }

  int status() {
    return status;
  }

  /** A header; empty where it is not there. */
  String header(String name) {
    return headers.firstValue(name).orElse("").strip();
  }

  /** The announced size of the body; -1 where it is not announced. */
  long length() {
    return headers.firstValueAsLong("Content-Length").orElse(-1);
  }

  ChunkQueue body() {
    return body;
  }

  boolean redirects() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  @Override
  public void close() {
    body.cancel();
    host.leave();
  }
}
