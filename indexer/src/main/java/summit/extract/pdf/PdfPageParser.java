package summit.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;
import summit.extract.PageSink;

/**
 * Tika's way to read a PDF here: pages with word boxes go to the {@link PageSink} of the parse
 * context, or as XHTML to the handler where there is none. The stock parser has no boxes, and loses
 * page numbers to embedded files.
 */
public final class PdfPageParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    PageSink sink = context.get(PageSink.class, new XhtmlPages(xhtml));
    TikaInputStream tika = TikaInputStream.get(stream);
    ExtractRequest whole = ExtractRequest.of(tika.getPath(), ExtractOptions.DEFAULTS);
    new PdfDocumentReader(context.get(ExtractRequest.class, whole), sink).read();
    xhtml.endDocument();
  }
}
