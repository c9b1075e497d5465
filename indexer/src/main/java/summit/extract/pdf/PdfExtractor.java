package summit.extract.pdf;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import summit.extract.Cause;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;
import summit.extract.Extractor;
import summit.extract.PageSink;

/** PDF through {@link PdfPageParser}. */
public final class PdfExtractor implements Extractor {
  /** The one type this reads. */
  public static final String MEDIA_TYPE = "application/pdf";

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPE.equals(mediaType);
  }

  @Override
  public void extract(ExtractRequest request, PageSink sink) throws IOException {
    ParseContext context = new ParseContext();
    context.set(PageSink.class, sink);
    context.set(ExtractRequest.class, request);
    try (TikaInputStream in = TikaInputStream.get(request.file())) {
      new PdfPageParser().parse(in, new DefaultHandler(), new Metadata(), context);
    } catch (SAXException | TikaException e) {
      throw new ExtractionException(Cause.MALFORMED, "not a readable PDF: " + e.getMessage(), e);
    }
  }
}
