package summit.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.catalogue.Catalogue;

class BriefsTest {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("SUMMIT_HOME"), ".."), "corpus", "briefs");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void tellOfAtLeastFortyWorksOfTheCatalogueInKoreanAndEnglish() throws IOException {
    Catalogue catalogue = Catalogue.bundled();
    List<Path> texts = texts();

    assertThat(texts).hasSizeGreaterThanOrEqualTo(80);
    for (Path text : texts) {
      Brief brief = Brief.read(text);
      assertThat(catalogue.work(brief.work())).as(brief.id()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void correspondParagraphByParagraph(Path text) throws IOException {
    Brief brief = Brief.read(text);
    for (String tag : List.of("en", "ko")) {
      Brief other = Brief.read(FOLDER.resolve(brief.work() + "." + tag + ".txt"));
      assertThat(sizes(other)).as(brief.id()).isEqualTo(sizes(brief));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void arePrintedAsTheyAreWritten(Path text) throws IOException {
    Brief brief = Brief.read(text);
    Path pdf = FOLDER.resolve("pdf").resolve(brief.id() + ".pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String printed = squeezed(new PDFTextStripper().getText(document));
      for (Brief.Section section : brief.sections()) {
        assertThat(printed).contains(squeezed(section.heading()));
        for (Brief.Paragraph paragraph : section.paragraphs()) {
          assertThat(
                  printed.replaceAll("summitsearchbrief.{0,40}?\\d/\\d|서밋서치해설.{0,20}?\\d/\\d", ""))
              .as("run: summit briefs")
              .contains(squeezed(paragraph.number() + ". " + paragraph.text()));
        }
      }
    }
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  /** Paragraphs by section. */
  private static List<Integer> sizes(Brief brief) {
    return brief.sections().stream().map(section -> section.paragraphs().size()).toList();
  }
}
