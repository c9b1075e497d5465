package summit.extract.hwp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a paragraph's properties say of headings, numbers and bullets, from {@code header.xml}. */
final class HwpxStyles {
  private static final String NAMELESS = "";

  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<String, String> bullets = new HashMap<>();
  private final AutoNumbers numbers = new AutoNumbers();
  private int outlineNumbering = 1;

  private record Shape(String type, int level, String id) {
    static final Shape NONE = new Shape("NONE", 0, "0");
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    String paragraph = NAMELESS;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "paraPr" -> paragraph = attribute(reader, "id");
        case "heading" ->
            shapes.put(
                paragraph,
                new Shape(
                    attribute(reader, "type"),
                    number(attribute(reader, "level")),
                    attribute(reader, "idRef")));
        case "numbering" -> numbering(reader);
        case "bullet" -> bullets.put(attribute(reader, "id"), attribute(reader, "char"));
        default -> {
          // borders, fonts and the like
        }
      }
    }
  }

  private void numbering(XMLStreamReader reader) throws XMLStreamException {
    int id = number(attribute(reader, "id"));
    List<AutoNumbers.Level> levels = new ArrayList<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("paraHead")) {
        AutoNumbers.Form form = AutoNumbers.Form.named(attribute(reader, "numFormat"));
        int start = number(attribute(reader, "start"));
        levels.add(new AutoNumbers.Level(reader.getElementText(), form, start));
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("numbering")) {
        break;
      }
    }
    numbers.define(id, levels);
  }

  void outlineNumbering(String id) {
    outlineNumbering = number(id);
  }

  /** 1 for the outermost outline level; 0 for body text. */
  int heading(String paragraphProperties) {
    Shape shape = shapes.getOrDefault(paragraphProperties, Shape.NONE);
    return shape.type().equals("OUTLINE") ? shape.level() + 1 : 0;
  }

  /** What is drawn before the paragraph, with a space; counts on. */
  String prefix(String paragraphProperties) {
    Shape shape = shapes.getOrDefault(paragraphProperties, Shape.NONE);
    return switch (shape.type()) {
      case "OUTLINE" -> numbers.next(outlineNumbering, shape.level());
      case "NUMBER" -> numbers.next(number(shape.id()), shape.level());
      case "BULLET" -> bullets.containsKey(shape.id()) ? bullets.get(shape.id()) + " " : "";
      default -> "";
    };
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
