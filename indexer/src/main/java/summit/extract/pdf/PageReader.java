package summit.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads one page the plain way, and once more another way where that gave no words. */
final class PageReader {
  private final PageStripper stripper = new PageStripper();

  PageScan read(PDPage page) throws IOException {
    PageContents.check(page);
    PageScan plain = stripper.scan(page, PageStripper.Way.PLAIN);
    if (plain.mostlySideways()) {
      return stripper.scan(page, PageStripper.Way.SORTED);
    }
    if (plain.letterSpaced()) {
      PageScan own = stripper.scan(page, PageStripper.Way.OWN_SPACES);
      return own.singles() < plain.singles() ? own : plain;
    }
    return plain.doubled() ? stripper.scan(page, PageStripper.Way.ONCE) : plain;
  }
}
