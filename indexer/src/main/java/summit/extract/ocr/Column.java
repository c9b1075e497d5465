package summit.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * A vertical strip of a page.
 *
 * @param left first pixel column
 * @param right one past the last
 */
record Column(int left, int right) {
  private static final int DARK = 128;

  /** The page as one column, or as two where a white gutter runs down its middle. */
  static List<Column> of(BufferedImage image) {
    int width = image.getWidth();
    int[] ink = ink(image);
    int gutter = gutter(ink, width);
    if (gutter < 0) {
      return List.of(new Column(0, width));
    }
    return List.of(new Column(0, gutter), new Column(gutter, width));
  }

  /** Dark pixels a column of pixels, without the top and bottom tenth: titles cross the gutter. */
  private static int[] ink(BufferedImage image) {
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    int[] ink = new int[width];
    for (int y = image.getHeight() / 10; y < image.getHeight() * 9 / 10; y++) {
      for (int x = 0; x < width; x++) {
        ink[x] += (pixels[y * width + x] & 0xFF) < DARK ? 1 : 0;
      }
    }
    return ink;
  }

  private static int gutter(int[] ink, int width) {
    int best = -1;
    int bestRun = width / 80;
    int run = 0;
    for (int x = width * 2 / 5; x < width * 3 / 5; x++) {
      run = ink[x] == 0 ? run + 1 : 0;
      if (run > bestRun) {
        bestRun = run;
        best = x - run / 2;
      }
    }
    // a page with ink on one side only, or with hardly any, has no columns to part
    boolean both = best > 0 && busy(ink, 0, best) && busy(ink, best, width);
    return both && bestRun < width / 8 ? best : -1;
  }

  private static boolean busy(int[] ink, int from, int to) {
    int inked = 0;
    for (int x = from; x < to; x++) {
      inked += ink[x] > 0 ? 1 : 0;
    }
    return inked * 10L > (to - from) * 6L;
  }
}
