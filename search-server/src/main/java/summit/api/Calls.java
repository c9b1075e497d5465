package summit.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import summit.catalogue.Labels;
import summit.language.Language;

/** Makes a call of a request: the reader's language, and the addresses the answer will hold. */
public final class Calls {
  private final Labels labels;
  private final Optional<URI> base;
  private final Map<Language, Messages> words = Messages.all("/summit/api/messages");

  /** With the address that the site is reached at; empty means as the request names it. */
  public Calls(Labels labels, Optional<URI> base) {
    this.labels = labels;
    this.base = base;
  }

  /** What answers a call. */
  public interface Answering {
    /** Answers. */
    void answer(Call call) throws IOException;
  }

  /** The handler of requests whose calls are answered so. */
  public Handler handler(Answering answering) {
    return http -> answering.answer(of(http));
  }

  /** The call of a request. */
  public Call of(Context http) {
    Params params = new Params(http.req().getQueryString());
    Language reader = reader(params, http.header("Accept-Language"));
    return new Call(
        http,
        params,
        words(reader),
        words.keySet(),
        new Answers(new Labelling(labels, reader), links(http)));
  }

  /** Messages for a request whose parameters nobody reads. */
  public Messages words(Context http) {
    return words(reader(new Params(http.req().getQueryString()), http.header("Accept-Language")));
  }

  private Messages words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  /** {@code hl}, else the best of Accept-Language, else the fallback. */
  private Language reader(Params params, @org.jspecify.annotations.Nullable String acceptLanguage) {
    Optional<Language> asked = params.raw("hl").stream().findFirst().flatMap(this::exactly);
    return asked
        .or(() -> Optional.ofNullable(acceptLanguage).flatMap(this::best))
        .orElseGet(Language::fallback);
  }

  private Optional<Language> exactly(String tag) {
    return spoken(tag).filter(language -> language.tag().equals(tag));
  }

  /** The language with a tag, where there are messages in it. */
  private Optional<Language> spoken(String tag) {
    return Language.of(tag).filter(words::containsKey);
  }

  private Optional<Language> best(String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      return ranges.stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> spoken(range.getRange()))
          .flatMap(Optional::stream)
          .filter(words::containsKey)
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The addresses as the outside sees them. */
  public Links links(Context http) {
    if (base.isPresent()) {
      return Links.of(base.get());
    }
    String host = http.req().getServerName();
    int port = http.req().getServerPort();
    boolean usual = port == (http.req().isSecure() ? 443 : 80);
    return new Links(http.req().getScheme() + "://" + host + (usual ? "" : ":" + port), "");
  }
}
