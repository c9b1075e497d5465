package summit.extract.pdf;

import java.io.IOException;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.Embedded;
import summit.extract.PageSink;
import summit.extract.RawLine;
import summit.extract.RawPage;

/** Pages as Tika's own parsers write them: {@code <div class="page">} with a paragraph a line. */
final class XhtmlPages implements PageSink {
  private final XHTMLContentHandler xhtml;

  XhtmlPages(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
  }

  @Override
  public void head(DocumentHead head) {}

  @Override
  public void begin(int page, int patienceSeconds) {}

  @Override
  public void page(RawPage page) throws IOException {
    try {
      xhtml.startElement("div", "class", "page");
      for (RawLine line : page.lines()) {
        xhtml.element("p", line.text());
      }
      xhtml.endElement("div");
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void missing(int page, Cause cause, String message) {}

  @Override
  public void embedded(Embedded file) {}
}
