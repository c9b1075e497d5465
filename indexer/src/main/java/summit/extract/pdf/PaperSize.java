package summit.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page's size in points as a reader sees it: cropped and turned. */
record PaperSize(float width, float height) {
  static PaperSize of(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return turned
        ? new PaperSize(box.getHeight(), box.getWidth())
        : new PaperSize(box.getWidth(), box.getHeight());
  }
}
