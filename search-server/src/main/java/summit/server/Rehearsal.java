package summit.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * Asks a server what its readers ask most, so that the JVM learns what it will need and the
 * launcher can keep it for the next start (an AOT cache).
 */
final class Rehearsal {
  /** The system property by which the launcher asks for it. */
  private static final String ASKED = "summit.rehearse";

  private static final List<String> PATHS =
      List.of(
          "/api/v1/search?q=AI+safety+institute",
          "/api/v1/search?q=%EC%9D%B8%EA%B3%B5%EC%A7%80%EB%8A%A5+%EC%95%88%EC%A0%84%EC%97%B0%EA%B5%AC%EC%86%8C",
          "/api/v1/status",
          "/api/v1/documents",
          "/",
          "/search?q=AI+safety",
          "/search?q=%EC%95%88%EC%A0%84&hl=ko");

  /** Each path more than once, so that it is known what is used often. */
  private static final int ROUNDS = 10;

  private Rehearsal() {}

  /** Whether this process is there to rehearse, and not to serve. */
  static boolean asked() {
    return Boolean.getBoolean(ASKED);
  }

  /** Asks the server at a port of this machine. */
  static void of(int port) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String path : PATHS) {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        InputStream answer =
            connection.getResponseCode() < 400
                ? connection.getInputStream()
                : connection.getErrorStream();
        try (answer) {
          answer.readAllBytes();
        }
      }
    }
  }
}
