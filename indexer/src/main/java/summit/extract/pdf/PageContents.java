package summit.extract.pdf;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import summit.extract.Cause;
import summit.extract.ExtractionException;

/**
 * Looks at the streams that make up a page before any is unpacked. PDFBox passes over a stream that
 * it cannot unpack and gives the others as if they were the page.
 */
final class PageContents {
  private static final Set<String> TEXT_FILTERS =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "Crypt");
  private static final Set<String> IMAGE_FILTERS =
      Set.of("JBIG2Decode", "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF");

  private PageContents() {}

  /**
   * Does nothing where every stream of the page is packed as content may be.
   *
   * @throws PageBudget.Exceeded where one is an image of a size no page has
   * @throws ExtractionException malformed where one is another image, unsupported where nothing
   *     here unpacks it
   */
  static void check(PDPage page) throws ExtractionException {
    for (Iterator<PDStream> streams = streams(page); streams.hasNext(); ) {
      PDStream stream = streams.next();
      if (stream.getCOSObject() != null) {
        List<COSName> filters = stream.getFilters();
        for (COSName filter : filters == null ? List.<COSName>of() : filters) {
          check(stream, filter.getName());
        }
      }
    }
  }

  private static Iterator<PDStream> streams(PDPage page) throws ExtractionException {
    try {
      return page.getContentStreams();
    } catch (ClassCastException e) {
      throw new ExtractionException(Cause.MALFORMED, "its content is not made of streams", e);
    }
  }

  private static void check(PDStream stream, String filter) throws ExtractionException {
    if (IMAGE_FILTERS.contains(filter)) {
      ImageBudget.check(stream.getCOSObject());
      throw new ExtractionException(Cause.MALFORMED, "a part of its content is an image");
    }
    if (!TEXT_FILTERS.contains(filter)) {
      throw new ExtractionException(
          Cause.UNSUPPORTED, "a part of its content is packed by " + filter);
    }
  }
}
