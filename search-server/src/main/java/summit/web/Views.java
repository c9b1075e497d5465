package summit.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import summit.api.Call;
import summit.api.Calls;
import summit.api.Messages;
import summit.catalogue.Labels;
import summit.language.Language;

/** Turns a view and a template into a page. */
public final class Views {
  private final TemplateEngine templates;
  private final Calls calls;
  private final Assets assets;
  private final Labels labels = Labels.bundled();
  private final Map<Language, Messages> words = Messages.all("/summit/web/messages");

  /** With the templates that the build compiled. */
  public Views(Calls calls, Assets assets) {
    this(
        calls,
        assets,
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "summit.web.jte"));
  }

  Views(Calls calls, Assets assets, TemplateEngine templates) {
    this.calls = calls;
    this.assets = assets;
    this.templates = templates;
  }

  /** The messages of every language. */
  Map<Language, Messages> words() {
    return words;
  }

  /** What a page for this request needs. */
  Ui ui(Context http) {
    Call call = calls.of(http).speaking();
    return new Ui(
        call,
        Objects.requireNonNull(words.get(call.words().language())),
        assets,
        words.keySet(),
        labels);
  }

  /** Writes a page. */
  void page(Ui ui, String template, Object view) {
    StringOutput out = new StringOutput(32_768);
    templates.render(template + ".jte", Map.of("ui", ui, "view", view), out);
    Context http = ui.call().http();
    http.header("Content-Language", ui.tag());
    http.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
