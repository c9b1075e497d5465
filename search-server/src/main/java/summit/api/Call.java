package summit.api;

import io.javalin.http.Context;
import java.util.Set;
import summit.language.Language;

/**
 * A request on its way through a handler: its parameters, and the reader's language.
 *
 * @param words messages in the reader's language
 * @param spoken the languages there are messages in
 * @param answers records with labels and addresses for this reader
 */
public record Call(
    Context http, Params params, Messages words, Set<Language> spoken, Answers answers) {
  /** Reads {@code hl}, which every path with words in its answer takes. */
  public Call speaking() {
    params.oneOf("hl", spoken.stream().map(Language::tag).toList());
    return this;
  }

  /** A part of the path. */
  public String path(String name) {
    return http.pathParam(name);
  }

  /** Whether only the headers are asked for. */
  public boolean head() {
    return http.req().getMethod().equals("HEAD");
  }

  /** Addresses. */
  public Links links() {
    return answers.links();
  }
}
