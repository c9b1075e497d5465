package summit.extract.hwp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.Section;
import summit.language.TextNormalizer;

/** Title, author and date that an HWP file gives itself; empty where it gives none. */
record HwpSummary(String title, String author, String date) {
  static final String STREAM = "\u0005HwpSummaryInformation";
  static final HwpSummary NONE = new HwpSummary("", "", "");

  private static final int TITLE = 2;
  private static final int AUTHOR = 4;
  private static final int CREATED = 12;

  static HwpSummary read(byte[] stream) throws IOException {
    try {
      Section section = new PropertySet(new ByteArrayInputStream(stream)).getSections().getFirst();
      String date =
          section.getProperty(CREATED) instanceof Date created
              ? created.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
              : "";
      return new HwpSummary(text(section, TITLE), text(section, AUTHOR), date);
    } catch (NoPropertySetStreamException e) {
      return NONE;
    }
  }

  private static String text(Section section, int property) {
    return section.getProperty(property) instanceof String text
        ? TextNormalizer.normalize(text).strip()
        : "";
  }
}
