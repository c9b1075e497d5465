package summit.extract.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.extract.ocr.Tesseract;

/** Draws pages for recognition, at 300 dpi where the page is not so large that memory ends. */
final class PageImage {
  private static final float DPI = 300;
  private static final float POINTS_PER_INCH = 72;
  private static final float MAX_PIXELS = 12_000_000;

  private static final float THUMBNAIL = 0.125f;
  private static final int LIGHT = 200;

  private final PageRenderer renderer;
  private final PageRenderer thumbnails;

  PageImage(PDDocument document) {
    renderer = new PageRenderer(document);
    thumbnails = new PageRenderer(document);
    // one pixel in many is enough to count light ones
    thumbnails.setRenderingHints(
        new RenderingHints(
            Map.of(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR,
                RenderingHints.KEY_ANTIALIASING,
                RenderingHints.VALUE_ANTIALIAS_OFF)));
  }

  /**
   * Whether most of a page is as light as paper. A stamped scan is; a cover or a divider, whose few
   * words are all there is to read, is not (scans .66 to .94, covers .00 to .32).
   */
  boolean looksLikePaper(int number) throws IOException {
    BufferedImage image = thumbnails.renderImage(number - 1, THUMBNAIL, ImageType.GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int light = 0;
    for (byte pixel : pixels) {
      light += (pixel & 0xFF) >= LIGHT ? 1 : 0;
    }
    return light * 2 > pixels.length;
  }

  RawPage recognise(PDPage page, int number, String label, Tesseract tesseract) throws IOException {
    PaperSize paper = PaperSize.of(page);
    float pixelsAtOne = paper.width() * paper.height();
    float scale = Math.min(DPI / POINTS_PER_INCH, (float) Math.sqrt(MAX_PIXELS / pixelsAtOne));
    BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.GRAY);
    List<RawLine> lines = tesseract.read(image, scale);
    return new RawPage(number, label, paper.width(), paper.height(), true, lines);
  }
}
