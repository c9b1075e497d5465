package summit.api;

import io.javalin.http.Context;
import summit.language.Language;

/**
 * A request on its way through a handler: its parameters, and the reader's language.
 *
 * @param words messages in the reader's language
 * @param answers records with labels and addresses for this reader
 */
public record Call(Context http, Params params, Messages words, Answers answers) {
  /** Reads {@code hl}, which every path with words in its answer takes. */
  public Call speaking() {
    params.oneOf("hl", java.util.Arrays.stream(Language.values()).map(Language::tag).toList());
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
