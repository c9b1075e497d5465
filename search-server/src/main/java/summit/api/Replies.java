package summit.api;

import io.javalin.http.Context;
import java.io.IOException;
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

  /** Sets a media type as it is: Javalin would add a charset even to what is no text. */
  static Context type(Context http, String mediaType) {
    http.res().setCharacterEncoding(null);
    return http.contentType(mediaType);
  }

  /**
   * Asks several things of one generation: asks again where the generation changed in between, so
   * that no answer mixes two.
   */
  public static <T> T consistent(PassageSearcher searcher, Asking<T> asking) throws IOException {
    while (true) {
      Manifest before = searcher.manifest();
      T answer = asking.ask(searcher, new Answer.Index(before.generation(), before.builtAt()));
      if (searcher.manifest().generation().equals(before.generation())) {
        return answer;
      }
    }
  }
}
