package summit.extract.hwp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks a section's XML: paragraphs, and the tables, notes and boxes in them. */
final class HwpxSectionReader {
  // memos, hidden comments and master pages are not for readers
  private static final Set<String> SILENT =
      Set.of("fieldBegin", "hiddenComment", "masterPage", "parameters");
  private static final Set<String> FURNITURE = Set.of("header", "footer");

  private final HwpxStyles styles;
  private final BodyFlow flow;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int text;

  private static final class Paragraph {
    private final String properties;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Paragraph(String properties) {
      this.properties = properties;
    }
  }

  HwpxSectionReader(HwpxStyles styles, BodyFlow flow) {
    this.styles = styles;
    this.flow = flow;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text > 0) {
            append(reader.getText());
          }
        }
        default -> {
          // comments and white space between elements
        }
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (SILENT.contains(name)) {
      skip(reader);
      return;
    }
    switch (name) {
      case "p" -> open.push(new Paragraph(attribute(reader, "paraPrIDRef")));
      case "t", "mainText" -> text++;
      case "lineBreak" -> append("\n");
      case "tab" -> append("\t");
      case "nbSpace", "fwSpace" -> append(" ");
      case "hyphen" -> append("-");
      case "autoNum" -> append(attribute(reader, "num"));
      case "compose" -> append(attribute(reader, "composeText"));
      case "secPr" -> styles.outlineNumbering(attribute(reader, "outlineShapeIDRef"));
      case "tbl" -> {
        flush();
        flow.startTable();
      }
      case "tr" -> flow.startRow();
      case "tc" -> flow.startCell();
      default -> {
        if (FURNITURE.contains(name)) {
          flow.startFurniture();
        }
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        flush();
        open.poll();
      }
      case "t", "mainText" -> text--;
      case "tbl" -> flow.endTable();
      default -> {
        if (FURNITURE.contains(name)) {
          flow.endFurniture();
        }
      }
    }
  }

  private void append(String piece) {
    Paragraph paragraph = open.peek();
    if (paragraph != null) {
      paragraph.text.append(piece);
    }
  }

  private void flush() {
    Paragraph paragraph = open.peek();
    if (paragraph == null || paragraph.text.toString().isBlank()) {
      return;
    }
    String prefix = paragraph.begun ? "" : styles.prefix(paragraph.properties);
    int heading = paragraph.begun ? 0 : styles.heading(paragraph.properties);
    flow.paragraph(prefix + paragraph.text, heading);
    paragraph.begun = true;
    paragraph.text.setLength(0);
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && reader.hasNext()) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
