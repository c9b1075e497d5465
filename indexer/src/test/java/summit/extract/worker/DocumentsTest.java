package summit.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Real documents: page by page as many characters as poppler has, boxes and passages that fit. */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
class DocumentsTest {
  private final Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));
  private final List<String> different = new ArrayList<>();
  private int compared;

  @Test
  void readsAsMuchAsPopplerDoes() throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(data.resolve("documents"))) {
      files = found.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    try (ExtractionWorkers workers = new ExtractionWorkers(1)) {
      for (Path file : files) {
        DocumentText text = read(workers, file);
        compare(file, text);
        check(file.toString(), text);
      }
    }
    double share = 1 - different.size() / (double) compared;
    System.err.printf(
        Locale.ROOT,
        "%d files: %d of %d pages within 1 %% of poppler's characters (%.1f %%); not: %s%n",
        files.size(),
        compared - different.size(),
        compared,
        100 * share,
        different);
    assertThat(compared).isGreaterThan(1000);
    assertThat(share).isGreaterThanOrEqualTo(0.95);
  }

  /** White space is folded; pages without text, which are read from their image, are left out. */
  private void compare(Path file, DocumentText text) throws Exception {
    List<String> pages = poppler(file);
    for (Page page : text.pages()) {
      long ours = characters(page.text());
      long theirs = characters(pages.get(page.number() - 1));
      compared++;
      if (Math.abs(ours - theirs) > theirs * 0.01) {
        different.add(file.getFileName() + " " + page.number() + ": " + ours + "/" + theirs);
      }
    }
  }

  private static List<String> poppler(Path file) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder("pdftotext", "-q", "-raw", "-enc", "UTF-8", file.toString(), "-")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      return abort("pdftotext (poppler-utils) is not installed");
    }
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return List.of(all.split("\f", -1));
  }

  private static DocumentText read(ExtractionWorkers workers, Path file) throws Exception {
    Extraction extraction = workers.extract(file, ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF));
    return switch (extraction) {
      case Extracted whole -> whole.text();
      case Partial partial -> partial.text();
      case Unreadable unreadable -> throw new AssertionError(unreadable.message());
    };
  }

  private static long characters(String text) {
    return text.codePoints()
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
