package summit.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summit.extract.Cause;
import summit.extract.DocumentText;
import summit.extract.Embedded;
import summit.extract.ExtractOptions;
import summit.extract.Extraction;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.Extraction.Unreadable;
import summit.extract.OcrMode;
import summit.extract.ocr.Tesseract;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.WordBox;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionWorkersTest {
  private static final ExtractOptions NO_OCR = ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF);

  @TempDir Path folder;
  private ExtractionWorkers workers;

  @BeforeAll
  void start() {
    workers = new ExtractionWorkers(1);
  }

  @AfterAll
  void end() {
    workers.close();
  }

  private Extraction read(Path file) throws Exception {
    return workers.extract(file, NO_OCR);
  }

  private DocumentText text(Path file) throws Exception {
    Extraction extraction = read(file);
    assertThat(extraction).isInstanceOf(Extracted.class);
    return ((Extracted) extraction).text();
  }

  private static void isUnreadable(Extraction extraction, Cause cause) {
    assertThat(extraction).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) extraction).cause()).isEqualTo(cause);
  }

  @Test
  void readsPagesWithBoxesLabelsAndBookmarks() throws Exception {
    Path file = folder.resolve("plain.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("Shared risks", "The first page.");
      PDPage second = pdf.page("The second page.");
      pdf.bookmark("Second", second);
      pdf.romanLabels();
      pdf.save(file);
    }
    DocumentText text = text(file);
    assertThat(text.mediaType()).isEqualTo("application/pdf");
    assertThat(text.pages()).extracting(Page::label).containsExactly("i", "ii");
    assertThat(text.outline()).containsExactly(new OutlineEntry(1, "Second", 2));
    Page page = text.pages().get(1);
    assertThat(page.text()).isEqualTo("The second page.");
    WordBox box = page.words().getFirst();
    assertThat(page.text().substring(box.start(), box.end())).isEqualTo("The");
    assertThat(box.x()).isBetween(71f, 73f);
    assertThat(box.y()).isBetween(842f - 700 - 12, 842f - 700);
    assertThat(box.height()).isEqualTo(12f);
  }

  @Test
  void asksForAPasswordAndTakesIt() throws Exception {
    Path file = folder.resolve("locked.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("A secret.");
      pdf.protect("서울2024");
      pdf.save(file);
    }
    isUnreadable(read(file), Cause.ENCRYPTED);
    Extraction opened = workers.extract(file, NO_OCR.withPasswords(List.of("no", "서울2024")));
    assertThat(opened).isInstanceOf(Extracted.class);
  }

  @Test
  void anEvilPageCostsItself() throws Exception {
    Path file = folder.resolve("bomb.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("Before.");
      pdf.bomb(4_000_000);
      pdf.page("After.");
      pdf.save(file);
    }
    Partial partial = (Partial) read(file);
    assertThat(partial.missingPages()).containsExactly(2);
    assertThat(partial.cause()).isEqualTo(Cause.TOO_LARGE);
    assertThat(partial.message()).startsWith("bomb.pdf: page 2");
    assertThat(partial.text().pages()).extracting(Page::text).containsExactly("Before.", "After.");
  }

  @Test
  void aPageWithAPartThatIsNotReadIsMissing() throws Exception {
    Path file = folder.resolve("images.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("Before.");
      pdf.imageAsContent(100_000);
      pdf.imageAsContent(10);
      pdf.save(file);
    }
    Partial partial = (Partial) read(file);
    assertThat(partial.missingPages()).containsExactly(2, 3);
    assertThat(partial.cause()).isEqualTo(Cause.TOO_LARGE);
    assertThat(partial.text().pages()).extracting(Page::text).containsExactly("Before.");
  }

  @Test
  void anImageOfAnySizeIsAskedBeforeItIsDrawn() throws Exception {
    assumeTrue(Tesseract.find().installed(), "tesseract is not installed");
    Path file = folder.resolve("huge.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.hugeImage(100_000);
      pdf.save(file);
    }
    isUnreadable(workers.extract(file, ExtractOptions.DEFAULTS), Cause.TOO_LARGE);
  }

  @Test
  void aScanInJpeg2000AsksForNoOcr() throws Exception {
    Path file = folder.resolve("jpeg2000.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("Typed.");
      pdf.jpeg2000();
      pdf.save(file);
    }
    for (ExtractOptions options : List.of(NO_OCR, ExtractOptions.DEFAULTS)) {
      Partial partial = (Partial) workers.extract(file, options);
      assertThat(partial.missingPages()).containsExactly(2);
      assertThat(partial.cause()).isEqualTo(Cause.UNSUPPORTED);
      assertThat(partial.message()).contains("page 2", "JPEG 2000");
    }
  }

  @Test
  void attachmentsAreDocumentsOfTheirOwn() throws Exception {
    Path file = folder.resolve("outer.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("The outer document.");
      pdf.attach("../부속서.txt", "The inner document.");
      pdf.save(file);
    }
    DocumentText outer = text(file);
    assertThat(outer.pages().getFirst().text()).isEqualTo("The outer document.");
    Embedded inner = outer.embedded().getFirst();
    assertThat(inner.name()).isEqualTo("부속서.txt");
    Path copy = Files.write(folder.resolve("inner.txt"), inner.content());
    Extracted read = (Extracted) workers.extract(copy, NO_OCR);
    assertThat(read.text().pages().getFirst().text()).isEqualTo("The inner document.");
  }

  @Test
  void pagesWithoutTextAreNamedWithoutOcr() throws Exception {
    Path file = folder.resolve("mixed.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.page("Typed.");
      pdf.scan("Scanned words");
      pdf.save(file);
    }
    Partial partial = (Partial) read(file);
    assertThat(partial.missingPages()).containsExactly(2);
    assertThat(partial.cause()).isEqualTo(Cause.NO_TEXT);
  }

  @Test
  void pagesWithoutTextAreRecognisedWithOcr() throws Exception {
    assumeTrue(Tesseract.find().installed(), "tesseract is not installed");
    Path file = folder.resolve("scan.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.scan("International cooperation", "on the safety of advanced systems");
      pdf.save(file);
    }
    Extracted extracted = (Extracted) workers.extract(file, ExtractOptions.DEFAULTS);
    Page page = extracted.text().pages().getFirst();
    assertThat(page.ocr()).isTrue();
    assertThat(page.text()).contains("International cooperation").contains("advanced systems");
    assertThat(page.words()).isNotEmpty();
  }

  @Test
  void namesWhatCannotBeRead() throws Exception {
    isUnreadable(read(folder.resolve("nowhere.pdf")), Cause.MISSING);
    isUnreadable(read(Files.createFile(folder.resolve("nothing.pdf"))), Cause.EMPTY);
    Path page = Files.writeString(folder.resolve("error.pdf"), "<html><body>404</body></html>");
    isUnreadable(read(page), Cause.MALFORMED);
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnot a PDF at all");
    isUnreadable(read(broken), Cause.MALFORMED);
  }

  @Test
  void endsADocumentThatTakesTooLong() throws Exception {
    Path file = folder.resolve("slow.pdf");
    try (PdfMaker pdf = new PdfMaker()) {
      for (int i = 0; i < 30; i++) {
        pdf.bomb(2_900_000);
      }
      pdf.save(file);
    }
    long start = System.nanoTime();
    Extraction extraction = workers.extract(file, NO_OCR.withTimeout(Duration.ofMillis(1500)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    isUnreadable(extraction, Cause.TIMEOUT);
    Path next = Files.writeString(folder.resolve("next.txt"), "The next file is read.");
    assertThat(read(next)).isInstanceOf(Extracted.class);
  }

  @Test
  void readsTheMainContentOfAWebPage() throws Exception {
    String paragraph = "The parties agree to share what they learn about risks. ".repeat(5);
    String html =
        "<html><head><title>Declaration</title></head><body><nav>Menu</nav><main><h1>Joint"
            + " statement</h1><p>"
            + paragraph
            + "</p></main><footer>Imprint</footer></body></html>";
    DocumentText text = text(Files.writeString(folder.resolve("page.html"), html));
    assertThat(text.title()).isEqualTo("Declaration");
    assertThat(text.pages().getFirst().text()).isEqualTo("Joint statement\n" + paragraph.strip());
    assertThat(text.outline()).containsExactly(new OutlineEntry(1, "Joint statement", 1));
  }

  @Test
  void readsKoreanTextInMs949() throws Exception {
    String korean = "펲시와 똠방각하는 인공지능 안전을 위한 국제 협력을 논의한다. ".repeat(10);
    Path file = folder.resolve("old.txt");
    Files.write(file, korean.getBytes(Charset.forName("x-windows-949")));
    assertThat(text(file).pages().getFirst().text()).contains("펲시와 똠방각하는");
  }

  @Test
  void readsWordDocuments() throws Exception {
    Path file = folder.resolve("word.docx");
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("서울 선언");
      document.createParagraph().createRun().setText("우리는 협력한다.");
      document.write(out);
    }
    assertThat(text(file).pages().getFirst().text()).isEqualTo("서울 선언\n우리는 협력한다.");
  }

  @Test
  void readsHwpxWithTablesAndNumbers() throws Exception {
    Path file = folder.resolve("paper.hwpx");
    hwpx(file);
    DocumentText text = text(file);
    assertThat(text.pages().getFirst().text()).isEqualTo("1. 추진 배경\n2. 추진 과제\n과제\t예산\n안전\t10억");
    assertThat(text.outline()).extracting(OutlineEntry::title).contains("1. 추진 배경");
    assertThat(text.title()).isEqualTo("계획");
  }

  private static void hwpx(Path file) throws IOException {
    String header =
        "<head><paraPr id='0'><heading type='OUTLINE' idRef='0' level='0'/></paraPr>"
            + "<paraPr id='1'><heading type='NONE' idRef='0' level='0'/></paraPr>"
            + "<numbering id='1' start='1'><paraHead level='1' start='1' numFormat='DIGIT'>"
            + "^1.</paraHead></numbering></head>";
    String section =
        "<sec><p paraPrIDRef='0'><run><t>추진 배경</t></run></p>"
            + "<p paraPrIDRef='0'><run><t>추진 과제</t></run></p>"
            + "<p paraPrIDRef='1'><run><tbl><tr><tc><subList><p paraPrIDRef='1'><run><t>과제</t>"
            + "</run></p></subList></tc><tc><subList><p paraPrIDRef='1'><run><t>예산</t></run></p>"
            + "</subList></tc></tr><tr><tc><subList><p paraPrIDRef='1'><run><t>안전</t></run></p>"
            + "</subList></tc><tc><subList><p paraPrIDRef='1'><run><t>10억</t></run></p></subList>"
            + "</tc></tr></tbl></run></p></sec>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", "application/hwp+zip");
      entry(zip, "Contents/header.xml", header);
      entry(zip, "Contents/section0.xml", section);
      entry(zip, "Contents/content.hpf", "<package><title>계획</title></package>");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
