package summit.api;

import java.io.IOException;
import java.io.InputStream;

/** The description of the API, as it travels inside the jar. */
public final class OpenApi {
  private OpenApi() {}

  /** The description, OpenAPI 3.1 in JSON. */
  public static byte[] description() throws IOException {
    try (InputStream stream = OpenApi.class.getResourceAsStream("/summit/api/openapi.json")) {
      if (stream == null) {
        throw new IOException("openapi.json is missing from the build");
      }
      return stream.readAllBytes();
    }
  }

  static void send(Call call) throws IOException {
    call.params().check();
    Replies.fixed(call, "application/json", description(), 60);
  }
}
