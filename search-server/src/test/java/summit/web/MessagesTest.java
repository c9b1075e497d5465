package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.api.Messages;
import summit.language.Language;

class MessagesTest {
  private static final Pattern USE =
      Pattern.compile("(?<!params\\.)\\btext\\(\\s*\"([a-z.-]+[a-z])\"[,)]");
  private static final Pattern CHOICE = Pattern.compile("\\? \"([a-z.-]+)\" : \"([a-z.-]+)\"");

  private final Collection<Messages> all = Messages.all("/summit/web/messages").values();

  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> keys = all.iterator().next().keys();
    assertThat(all).hasSizeGreaterThan(1).allSatisfy(m -> assertThat(m.keys()).isEqualTo(keys));
  }

  @Test
  void everyKeyUsedExists() throws IOException {
    assertThat(all).allSatisfy(messages -> assertThat(messages.keys()).containsAll(used()));
  }

  @Test
  void theFallbackIsSpoken() {
    assertThat(all).extracting(Messages::language).contains(Language.fallback());
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
