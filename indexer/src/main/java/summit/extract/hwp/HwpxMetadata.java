package summit.extract.hwp;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Title, author and date of an HWPX package; empty where it gives none. */
final class HwpxMetadata {
  private String title = "";
  private String author = "";
  private String date = "";

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("title")) {
          title = reader.getElementText().strip();
        } else if (reader.getLocalName().equals("meta")) {
          meta(String.valueOf(reader.getAttributeValue(null, "name")), reader.getElementText());
        } else if (reader.getLocalName().equals("manifest")) {
          return;
        }
      }
    }
  }

  private void meta(String name, String value) {
    if (name.equals("creator")) {
      author = value.strip();
    } else if (name.equals("CreatedDate") && value.length() >= 10) {
      date = value.substring(0, 10);
    }
  }

  String title() {
    return title;
  }

  String author() {
    return author;
  }

  String date() {
    return date;
  }
}
