package summit.server;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.api.Answers;
import summit.api.Labelling;
import summit.api.Links;
import summit.api.Messages;
import summit.catalogue.Labels;
import summit.language.Language;

/** Who reads what a command writes: language, addresses, colours. */
final class ReaderOptions {
  @Option(names = "--hl", paramLabel = "TAG")
  private @Nullable String hl;

  @Option(names = "--base-url", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080")
  private URI base = URI.create("http://127.0.0.1:8080");

  @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "AUTO")
  private Colour colour = Colour.AUTO;

  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Records for this reader. */
  Answers answers() {
    return new Answers(new Labelling(Labels.bundled(), language()), Links.of(base));
  }

  private Language language() {
    String tag = hl == null ? Locale.getDefault(Locale.Category.DISPLAY).getLanguage() : hl;
    return Language.of(tag).orElseGet(Language::fallback);
  }

  /** Sentences for this reader. */
  Messages words() {
    return Messages.of("/summit/server/cli", language());
  }

  /** Whether to colour; the launcher knows whether a terminal is there. */
  boolean coloured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> System.getenv("NO_COLOR") == null && Boolean.getBoolean("summit.tty");
    };
  }
}
