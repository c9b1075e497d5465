package summit.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import summit.extract.DocumentText;
import summit.extract.ExtractOptions;
import summit.extract.Extraction;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.Extraction.Unreadable;
import summit.extract.OcrMode;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.WordBox;
import summit.split.PassageSplitter;

/** Real documents: as many characters as poppler counts, boxes and passages that fit. */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
class DocumentsTest {
  private final Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));

  @Test
  void readsAsMuchAsPopplerDoes() throws Exception {
    List<String> wrong = new ArrayList<>();
    int files = 0;
    try (ExtractionWorkers workers = new ExtractionWorkers(1)) {
      for (String row : Files.readAllLines(data.resolve("documents.csv"), StandardCharsets.UTF_8)) {
        String name = row.substring(0, row.indexOf(','));
        if (name.endsWith(".pdf")) {
          files++;
          long poppler = Long.parseLong(row.substring(row.lastIndexOf(',') + 1).strip());
          DocumentText text = read(workers, data.resolve("documents").resolve(name));
          long ours = characters(text);
          if (Math.abs(ours - poppler) > poppler * 0.01) {
            wrong.add(name + ": " + ours + " characters, poppler has " + poppler);
          }
          check(name, text);
        }
      }
    }
    assertThat(files).isGreaterThan(20);
    assertThat(wrong).hasSizeLessThanOrEqualTo(files / 20);
  }

  private static DocumentText read(ExtractionWorkers workers, Path file) throws Exception {
    Extraction extraction = workers.extract(file, ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF));
    return switch (extraction) {
      case Extracted whole -> whole.text();
      case Partial partial -> partial.text();
      case Unreadable unreadable -> throw new AssertionError(unreadable.message());
    };
  }

  private static long characters(DocumentText text) {
    return text.pages().stream()
        .flatMapToInt(page -> page.text().codePoints())
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .count();
  }

  private static void check(String name, DocumentText text) {
    for (Page page : text.pages()) {
      for (WordBox box : page.words()) {
        assertThat(page.text().substring(box.start(), box.end()))
            .describedAs(name + " page " + page.number())
            .doesNotContainPattern("\\s");
      }
    }
    for (Passage passage : new PassageSplitter().split(name, text.pages(), text.outline(), "en")) {
      assertThat(passage.text()).isNotBlank();
    }
  }
}
