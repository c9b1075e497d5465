package summit.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentInfoTest {
  @Test
  void titlesComeInTheOrderOfTheirTags() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String tag : List.of("ko", "ja", "fr", "en", "de")) {
      titles.put(tag, "title in " + tag);
    }
    DocumentInfo info =
        new DocumentInfo(
            "a.ko", "a", titles, "it", "", "", List.of(), List.of(), "", 1, "a.pdf", "", "", "", "",
            "", List.of(), "", List.of());

    assertThat(info.titles().keySet()).containsExactly("de", "en", "fr", "ja", "ko");
    assertThat(info.title("zh")).isEqualTo("title in de");
  }
}
