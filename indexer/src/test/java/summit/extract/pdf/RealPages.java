package summit.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The first pages of the PDFs that {@code SUMMIT_TEST_DATA} holds. */
final class RealPages {
  private RealPages() {}

  /** What is done with a page. */
  interface Look {
    /** Looks at a page; {@code where} names it in a failure. */
    void at(PDPage page, String where) throws IOException;
  }

  /** Looks at so many pages of each. */
  static void each(int most, Look look) throws IOException {
    Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));
    List<Path> pdfs;
    try (Stream<Path> files = Files.list(data.resolve("documents"))) {
      pdfs = files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : pdfs) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
          look.at(document.getPage(i), file + " page " + (i + 1));
        }
      }
    }
  }
}
