package summit.api;

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
    call.http().contentType("application/json").result(Json.MAPPER.writeValueAsBytes(body));
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
