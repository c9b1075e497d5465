package summit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
   * The messages of every language that has a file; documents are read in more languages than
   * people are spoken to.
   *
   * @param family path of the files without language and ending, as in {@code /summit/api/messages}
   * @throws IllegalStateException if the file of the fallback is missing
   */
  public static Map<Language, Messages> all(String family) {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      read(family + "_" + language.tag() + ".properties")
          .ifPresent(texts -> all.put(language, new Messages(language, texts)));
    }
    if (!all.containsKey(Language.fallback())) {
      throw new IllegalStateException(family + " is missing from the build");
    }
    return all;
  }

  /** The messages of a family in a language, else in the fallback. */
  public static Messages of(String family, Language language) {
    Map<Language, Messages> all = all(family);
    return Objects.requireNonNull(all.getOrDefault(language, all.get(Language.fallback())));
  }

  private static Optional<Properties> read(String name) {
    Properties texts = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(texts);
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
}
