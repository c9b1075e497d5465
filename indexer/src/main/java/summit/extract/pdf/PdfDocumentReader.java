package summit.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import summit.extract.Cause;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.OcrMode;
import summit.extract.PageSink;
import summit.extract.RawPage;
import summit.extract.ocr.Tesseract;

/** One PDF, page by page; a page that fails costs itself. */
final class PdfDocumentReader {
  private static final int PAGE_PATIENCE = 20;
  private static final int OUTLINES = 1000;

  private final ExtractRequest request;
  private final PageSink sink;
  private final PageReader reader = new PageReader();
  private final TextQuality quality = new TextQuality();
  private final Tesseract tesseract;

  PdfDocumentReader(ExtractRequest request, PageSink sink) {
    this.request = request;
    this.sink = sink;
    this.tesseract = request.ocr() == OcrMode.OFF ? Tesseract.absent() : Tesseract.find();
  }

  void read() throws IOException {
    try (PDDocument document = PdfFiles.open(request.file(), request.passwords())) {
      List<PDPage> pages = pages(document);
      if (pages.isEmpty()) {
        throw new ExtractionException(Cause.MALFORMED, "has no pages");
      }
      PdfHead head = new PdfHead(document, pages);
      sink.head(head.read(PdfExtractor.MEDIA_TYPE, pages.size()));
      List<String> labels = head.labels(pages.size());
      PdfAttachments attachments = new PdfAttachments(request, sink);
      attachments(() -> attachments.ofDocument(document));
      PageImage images = new PageImage(document);
      for (int number = request.firstPage(); number <= pages.size(); number++) {
        if (number > request.maxPages()) {
          sink.missing(number, Cause.TOO_LARGE, "page " + number + ": more pages than allowed");
          continue;
        }
        PDPage page = pages.get(number - 1);
        page(page, number, labels.get(number - 1), images);
        attachments(() -> attachments.ofPage(page));
      }
    }
  }

  private static List<PDPage> pages(PDDocument document) throws ExtractionException {
    List<PDPage> pages = new ArrayList<>();
    try {
      document.getPages().forEach(pages::add);
    } catch (RuntimeException | StackOverflowError e) {
      if (pages.isEmpty()) {
        throw new ExtractionException(Cause.MALFORMED, "its list of pages cannot be followed", e);
      }
    }
    return pages;
  }

  private void page(PDPage page, int number, String label, PageImage images) throws IOException {
    sink.begin(number, PAGE_PATIENCE);
    try {
      PageScan scan = reader.read(page);
      boolean unusable =
          quality.rubbish(scan) || onlyOutlines(scan) || scanned(scan, number, images);
      boolean wanted = unusable || request.ocr() == OcrMode.FORCE;
      if (unusable && scan.undrawable()) {
        throw new ExtractionException(
            Cause.UNSUPPORTED, "only an image in JPEG 2000, which nothing here unpacks");
      } else if (wanted && tesseract.installed()) {
        sink.begin(number, Tesseract.PATIENCE_SECONDS);
        sink.page(images.recognise(page, number, label, tesseract));
      } else if (unusable && !onlyOutlines(scan)) {
        sink.missing(number, Cause.NO_TEXT, "page " + number + ": " + why(scan));
      } else {
        sink.page(raw(page, number, label, scan));
      }
    } catch (PageBudget.Exceeded e) {
      Cause cause = e.slow() ? Cause.TIMEOUT : Cause.TOO_LARGE;
      sink.missing(number, cause, "page " + number + ": " + e.getMessage());
    } catch (ExtractionException e) {
      sink.missing(number, e.reason(), "page " + number + ": " + e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      sink.missing(number, Cause.MALFORMED, "page " + number + ": " + e);
    }
  }

  private static boolean scanned(PageScan scan, int number, PageImage images) throws IOException {
    return scan.imageOnly() && (scan.mapped() == 0 || images.looksLikePaper(number));
  }

  /** Letters drawn as shapes. Charts are the same to us, so without OCR this is no loss to name. */
  private static boolean onlyOutlines(PageScan scan) {
    return scan.glyphs() == 0 && scan.images() == 0 && scan.paths() >= OUTLINES;
  }

  private static String why(PageScan scan) {
    return scan.imageOnly() ? "only an image" : "its characters have no meaning";
  }

  private static RawPage raw(PDPage page, int number, String label, PageScan scan) {
    PaperSize paper = PaperSize.of(page);
    return new RawPage(number, label, paper.width(), paper.height(), false, scan.lines());
  }

  private interface Attempt {
    void run() throws IOException;
  }

  /** An attachment that cannot be read says nothing about the pages. */
  private static void attachments(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // the outer document's text is whole without it
    }
  }
}
