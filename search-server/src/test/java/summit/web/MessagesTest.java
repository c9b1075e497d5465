package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.api.Messages;
import summit.language.Language;

class MessagesTest {
  private static final Pattern USE =
      Pattern.compile("(?<!params\\.)\\btext\\(\\s*\"([a-z.-]+[a-z])\"[,)]");
  private static final Pattern CHOICE = Pattern.compile("\\? \"([a-z.-]+)\" : \"([a-z.-]+)\"");

  private static final String WEB = "/summit/web/messages";

  @ParameterizedTest
  @ValueSource(
      strings = {WEB, "/summit/api/messages", "/summit/api/citation", "/summit/server/cli"})
  void everyLanguageHasTheSameKeys(String family) throws IOException {
    Set<Language> spoken = Messages.all(family).keySet();
    assertThat(spoken).hasSizeGreaterThan(1);
    for (Language language : spoken) {
      assertThat(keys(family, language))
          .as(language.tag())
          .isEqualTo(keys(family, Language.fallback()));
    }
  }

  @Test
  void everyKeyUsedExists() throws IOException {
    assertThat(keys(WEB, Language.fallback())).containsAll(used());
  }

  private static Set<String> keys(String family, Language language) throws IOException {
    Properties texts = new Properties();
    String name = family + "_" + language.tag() + ".properties";
    try (InputStream file = Messages.class.getResourceAsStream(name)) {
      texts.load(Objects.requireNonNull(file));
    }
    return texts.stringPropertyNames();
  }

  private static Set<String> used() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String folder : new String[] {"src/main/jte", "src/main/java/summit/web"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String source = Files.readString(file);
          USE.matcher(source).results().forEach(use -> keys.add(use.group(1)));
          if (file.toString().endsWith(".jte")) {
            CHOICE
                .matcher(source)
                .results()
                .filter(use -> use.group(1).contains("."))
                .forEach(use -> keys.addAll(Set.of(use.group(1), use.group(2))));
          }
        }
      }
    }
    return keys;
  }
}
