package summit.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What an image may cost, asked before it is unpacked: 100 million pixels, which is more than an A3
 * sheet at 600 dots an inch. A few bytes of JBIG2 can claim ten thousand million.
 */
final class ImageBudget {
  private static final long PIXELS = 100_000_000L;
  private static final int JBIG2_HEAD = 19;
  private static final int JBIG2_WIDTH = 11;
  private static final int PAGE_INFORMATION = 48;

  private ImageBudget() {}

  /**
   * Does nothing for an image that is not too large.
   *
   * @throws PageBudget.Exceeded for one that is
   */
  static void check(COSBase image) {
    if (image instanceof COSStream stream) {
      check(
          stream.getInt(COSName.WIDTH, COSName.W, 0), stream.getInt(COSName.HEIGHT, COSName.H, 0));
      List<COSName> filters = new PDStream(stream).getFilters();
      if (filters != null && filters.contains(COSName.JBIG2_DECODE)) {
        checkJbig2(stream);
      }
    }
  }

  private static void check(long width, long height) {
    if (width > 0 && height > 0 && width > PIXELS / height) {
      throw new PageBudget.Exceeded("an image of " + width + " x " + height + " pixels");
    }
  }

  /** The image's own first segment, which is what the decoder goes by. */
  private static void checkJbig2(COSStream stream) {
    ByteBuffer head;
    try (InputStream in = stream.createRawInputStream()) {
      head = ByteBuffer.wrap(in.readNBytes(JBIG2_HEAD));
    } catch (IOException e) {
      return; // whoever draws it will say so
    }
    if (head.capacity() == JBIG2_HEAD && (head.get(4) & 0x7F) == PAGE_INFORMATION) {
      check(
          Integer.toUnsignedLong(head.getInt(JBIG2_WIDTH)),
          Integer.toUnsignedLong(head.getInt(JBIG2_WIDTH + Integer.BYTES)));
    }
  }
}
