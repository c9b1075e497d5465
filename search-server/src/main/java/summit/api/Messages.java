package summit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import summit.language.Language;

/** What a person reads, in one language: one file of messages a language. */
public final class Messages {
  private final Language language;
  private final Properties texts;

  private Messages(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The messages of all languages; a language without a file of its own speaks the fallback's.
   *
   * @param family path of the files without language and ending, as in {@code /summit/api/messages}
   * @throws IllegalStateException if the file of the fallback is missing
   */
  public static Map<Language, Messages> all(String family) {
    Messages fallback =
        read(family, Language.fallback())
            .orElseThrow(() -> new IllegalStateException(family + " is missing from the build"));
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read(family, language).orElse(fallback));
    }
    return all;
  }

  private static Optional<Messages> read(String family, Language language) {
    String name = family + "_" + language.tag() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(new Messages(language, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of these messages. */
  public Language language() {
    return language;
  }

  /** A message with its places filled; the key itself where there is no such message. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(texts.getProperty(key, key), language.locale()).format(arguments);
  }

  /** The keys, for tests that hold the files against each other. */
  public java.util.Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
