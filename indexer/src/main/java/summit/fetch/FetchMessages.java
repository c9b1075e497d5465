package summit.fetch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person reads, in the language of a locale. */
public final class FetchMessages {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The messages of a locale; English where there are none. */
  public FetchMessages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "summit.fetch.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** A sentence that says why a document did not come and what can be done. */
  String sentence(FetchOutcome.Failed failed) {
    return text("failed." + failed.cause(), failed.detail());
  }

  /** A size, as in {@code 1.2 MB}. */
  String size(long bytes) {
    return bytes < 1_000_000
        ? text("size.kb", Math.max(1, bytes / 1000))
        : text("size.mb", bytes / 1e6);
  }
}
