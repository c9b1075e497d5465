package summit.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import summit.extract.Cause;
import summit.extract.ExtractOptions;
import summit.extract.Extraction;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.Extraction.Unreadable;
import summit.extract.OcrMode;
import summit.extract.ocr.Tesseract;

/** Every hostile or broken file there is ends as the table says, and none is forgotten. */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
class EvilFolderTest {
  private static final ExtractOptions NO_OCR = ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF);

  private final Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));

  @Test
  void everyFileEndsAsTheTableSays() throws Exception {
    Map<String, String> passwords = passwords();
    Map<String, String> ended = new TreeMap<>();
    try (ExtractionWorkers workers = new ExtractionWorkers(1);
        Stream<Path> files = Files.list(data.resolve("evil"))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        List<String> candidates =
            passwords.containsKey(name) ? List.of(passwords.get(name)) : List.of();
        ended.put(name, status(workers.extract(file, NO_OCR.withPasswords(candidates))));
      }
    }
    assertThat(ended).isEqualTo(expected());
  }

  @Test
  void encryptedFilesAskForTheirPassword() throws Exception {
    try (ExtractionWorkers workers = new ExtractionWorkers(1);
        Stream<Path> files = Files.list(data.resolve("evil"))) {
      for (Path file : files.filter(f -> f.toString().contains("encrypted-user--")).toList()) {
        assertThat(status(workers.extract(file, NO_OCR)))
            .describedAs(file.toString())
            .isEqualTo("unreadable encrypted");
      }
    }
  }

  @Test
  void aKoreanScanIsRecognised() throws Exception {
    assumeTrue(Tesseract.find().installed(), "tesseract is not installed");
    Path scan = data.resolve("evil/image-only--constitution-ko-image-only.pdf");
    try (ExtractionWorkers workers = new ExtractionWorkers(1)) {
      Extracted extracted = (Extracted) workers.extract(scan, ExtractOptions.DEFAULTS);
      assertThat(extracted.text().pages()).allMatch(page -> page.ocr());
      assertThat(extracted.text().pages().getFirst().text()).contains("대한민국헌법", "국회의 의결");
    }
  }

  private static String status(Extraction extraction) {
    return switch (extraction) {
      case Extracted whole -> "extracted ";
      case Partial partial -> "partial " + partial.cause().tag();
      case Unreadable unreadable -> "unreadable " + unreadable.cause().tag();
    };
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(EvilFolderTest.class.getResourceAsStream("evil.tsv"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(
              cells -> {
                String cause = cells[2].isEmpty() ? "" : Cause.of(cells[2]).tag();
                expected.put(cells[0], cells[1] + " " + cause);
              });
    }
    return expected;
  }

  /** The password column; names hold no comma, passwords hold quotes. */
  private Map<String, String> passwords() throws IOException {
    Map<String, String> passwords = new HashMap<>();
    for (String row : Files.readAllLines(data.resolve("evil.csv"), StandardCharsets.UTF_8)) {
      String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      String password = cells[2];
      if (password.startsWith("\"")) {
        password = password.substring(1, password.length() - 1).replace("\"\"", "\"");
      }
      if (!password.isEmpty()) {
        passwords.put(cells[0], password);
      }
    }
    return passwords;
  }
}
