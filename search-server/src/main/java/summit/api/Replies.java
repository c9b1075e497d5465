package summit.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import summit.index.Manifest;
import summit.search.PassageSearcher;

/** How an answer leaves. */
public final class Replies {
  private Replies() {}

  /** Part of an answer made from a searcher. */
  public interface Asking<T> {
    /** Asks. */
    T ask(PassageSearcher searcher, Answer.Index index) throws IOException;
  }

  /** Sends a record as JSON. */
  public static void json(Call call, Object body) {
    type(call.http(), "application/json").result(Json.MAPPER.writeValueAsBytes(body));
  }

  /** Sends what does not depend on the index, to be kept for some seconds. */
  public static void fixed(Call call, String mediaType, byte[] body, int seconds) {
    if (!Freshness.unchangedContent(call, body, seconds)) {
      type(call.http(), mediaType).result(body);
    }
  }

  /** Sends a text that does not depend on the index. */
  public static void fixed(Call call, String mediaType, String body, int seconds) {
    fixed(call, mediaType + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), seconds);
  }

  /** Sets a media type as it is: Javalin would add a charset even to what is no text. */
  static Context type(Context http, String mediaType) {
    http.res().setCharacterEncoding(null);
    return http.contentType(mediaType);
  }

  /** Answers from one generation, unless the client has that answer. */
  static void answer(Call call, PassageSearcher searcher, Asking<Object> asking)
      throws IOException {
    Object body = consistent(searcher, asking);
    if (!Freshness.unchanged(call, searcher.manifest().generation())) {
      json(call, body);
    }
  }

  /**
   * Asks several things of one generation: asks again where the generation changed in between, so
   * that no answer mixes two.
   */
  public static <T> T consistent(PassageSearcher searcher, Asking<T> asking) throws IOException {
    while (true) {
      Manifest before = searcher.manifest();
      T answer = asking.ask(searcher, Answer.Index.of(before));
      if (searcher.manifest().generation().equals(before.generation())) {
        return answer;
      }
    }
  }
}
