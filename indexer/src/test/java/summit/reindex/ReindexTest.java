package summit.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.extract.ExtractOptions;
import summit.extract.OcrMode;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.reindex.ReportRow.Status;

class ReindexTest {
  @TempDir Path folder;
  private Path documents;

  @BeforeEach
  void fill() throws IOException {
    documents = Files.createDirectories(folder.resolve("files"));
    pdf("safety.en.pdf", "Safety institutes test frontier models before release.");
    pdf("compute.en.pdf", "Compute thresholds decide which models are reported.");
  }

  static void pdf(Path file, String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(new PDType1Font(FontName.HELVETICA), 11);
          out.newLineAtOffset(72, 700);
          out.showText(text);
          out.endText();
        }
      }
      document.save(file.toFile());
    }
  }

  private void pdf(String name, String... pages) throws IOException {
    pdf(documents.resolve(name), pages);
  }

  private Report run() throws IOException, InterruptedException {
    return run(false, false);
  }

  private Report run(boolean rebuild, boolean prune) throws IOException, InterruptedException {
    return run(rebuild, prune, false);
  }

  private Report run(boolean rebuild, boolean prune, boolean dryRun)
      throws IOException, InterruptedException {
    ReindexOptions options =
        new ReindexOptions(
            folder.resolve("data"),
            folder,
            List.of(documents),
            false,
            rebuild,
            prune,
            dryRun,
            1,
            ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF).withTimeout(Duration.ofSeconds(60)),
            Map.of());
    Progress quiet =
        new Progress(new PrintWriter(new StringWriter()), Progress.Mode.QUIET, System::nanoTime);
    return new Reindex(options, quiet, Clock.systemUTC()).run();
  }

  private Manifest live() throws IOException {
    IndexDirectory index = new IndexDirectory(folder.resolve("data/index"));
    return index.manifest(index.live().orElseThrow());
  }

  private static List<String> of(Report report, Status status) {
    return report.documents().stream()
        .filter(row -> row.status() == status)
        .map(ReportRow::file)
        .toList();
  }

  @Test
  void aBrokenFileIsNamedAndCostsTheOthersNothing() throws Exception {
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7 and nothing more");

    Report report = run();

    assertThat(report.exitCode()).isEqualTo(3);
    assertThat(of(report, Status.INDEXED)).containsExactly("compute.en.pdf", "safety.en.pdf");
    assertThat(report.documents())
        .filteredOn(row -> row.status() == Status.FAILED)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.file()).isEqualTo("broken.pdf");
              assertThat(row.cause()).isEqualTo("malformed");
              assertThat(row.message()).contains("broken.pdf");
            });
    assertThat(live().documents()).isEqualTo(2);
    assertThat(live().problems()).singleElement().matches(p -> p.cause().equals("malformed"));
  }

  @Test
  void anUnchangedFolderIsReadAndWrittenOnce() throws Exception {
    run();
    String generation = live().generation();

    Report again = run();

    assertThat(of(again, Status.UNCHANGED)).hasSize(2);
    assertThat(again.exitCode()).isZero();
    assertThat(live().generation()).isEqualTo(generation);
  }

  @Test
  void aFailureThatNothingChangedIsReportedAgainWithoutBeingReadAgain() throws Exception {
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
    run();

    Report again = run();

    assertThat(of(again, Status.FAILED)).containsExactly("broken.pdf");
    assertThat(again.exitCode()).isEqualTo(3);
  }

  @Test
  void aChangedFileIsWrittenAnewAndADeletedOneGoes() throws Exception {
    run();
    pdf("safety.en.pdf", "Safety institutes test models.", "A second page.");
    Files.delete(documents.resolve("compute.en.pdf"));

    Report report = run();

    assertThat(of(report, Status.INDEXED)).containsExactly("safety.en.pdf");
    assertThat(of(report, Status.REMOVED)).containsExactly("compute.en.pdf");
    assertThat(live().documents()).isEqualTo(1);
    assertThat(live().pages()).isEqualTo(2);
  }

  @Test
  void whatWasWithdrawnIsRememberedUntilItComesBack() throws Exception {
    run();
    Files.move(documents.resolve("compute.en.pdf"), folder.resolve("aside.pdf"));
    run();
    assertThat(live().withdrawn()).containsExactly("compute.en");
    run(true, false);
    assertThat(live().withdrawn()).as("a rebuild knows it too").containsExactly("compute.en");

    Files.move(folder.resolve("aside.pdf"), documents.resolve("compute.en.pdf"));
    run();

    assertThat(live().withdrawn()).isEmpty();
  }

  @Test
  void aRenamedFileIsFoundUnderItsNewNameOnly() throws Exception {
    run();
    Files.move(documents.resolve("compute.en.pdf"), documents.resolve("thresholds.en.pdf"));

    Report report = run();

    assertThat(report.documents())
        .filteredOn(row -> row.status() != Status.REMOVED)
        .extracting(ReportRow::id)
        .containsExactly("safety.en", "thresholds.en");
    assertThat(live().documents()).isEqualTo(2);
  }

  @Test
  void identicalFilesAreIndexedOnce() throws Exception {
    Files.copy(documents.resolve("safety.en.pdf"), documents.resolve("z-copy.pdf"));

    Report report = run();

    assertThat(of(report, Status.DUPLICATE)).containsExactly("z-copy.pdf");
    assertThat(live().documents()).isEqualTo(2);
  }

  @Test
  void filesOfOneNameAndTwoFormatsGetTwoIds() throws Exception {
    Files.writeString(documents.resolve("safety.en.txt"), "Another text about safety.");

    Report report = run();

    assertThat(report.documents())
        .extracting(ReportRow::id)
        .containsExactlyInAnyOrder("compute.en", "safety.en", "safety.en-txt");
  }

  @Test
  void aMissingPathIsNamed() throws Exception {
    documents = folder.resolve("nowhere");

    Report report = run();

    assertThat(report.documents()).singleElement().matches(row -> row.cause().equals("missing"));
    assertThat(report.exitCode()).isEqualTo(3);
  }

  @Test
  void aLinkToNowhereIsNamed() throws Exception {
    Files.createSymbolicLink(documents.resolve("link.pdf"), documents.resolve("gone.pdf"));

    Report report = run();

    assertThat(report.documents())
        .filteredOn(row -> row.file().equals("link.pdf"))
        .singleElement()
        .matches(row -> row.cause().equals("missing"));
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws Exception {
    Report report = run(false, false, true);

    assertThat(of(report, Status.INDEXED)).containsExactly("compute.en.pdf", "safety.en.pdf");
    assertThat(new IndexDirectory(folder.resolve("data/index")).live()).isEmpty();
  }

  @Test
  void aTornJournalLineCostsOneFileAtMost() throws Exception {
    run();
    Path journal = folder.resolve("data/index/journal.jsonl");
    String text = Files.readString(journal);
    Files.writeString(journal, text.substring(0, text.length() - 40));

    Report report = run();

    assertThat(of(report, Status.FAILED)).isEmpty();
    assertThat(live().documents()).isEqualTo(2);
  }

  @Test
  void aSecondIndexerIsToldWhoHoldsTheLock() throws Exception {
    Path index = folder.resolve("data/index");
    try (IndexLock held = IndexLock.take(index, Clock.systemUTC().instant())) {
      assertThat(held).isNotNull();
      assertThatThrownBy(this::run)
          .isInstanceOf(IndexLock.IndexLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void theReportIsWrittenAsJsonAndCsv() throws Exception {
    Path file = folder.resolve("report.json");

    run().write(file);

    assertThat(Files.readString(file)).contains("\"status\" : \"indexed\"");
    assertThat(Files.readAllLines(folder.resolve("report.csv"))).hasSize(3);
  }
}
