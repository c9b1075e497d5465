package summit.api.portal;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes small XML documents; every text is escaped, and stripped of what XML can not hold. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /** What may fail only where the nesting is wrong. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  Xml() {
    try {
      out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Xml step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Xml open(String element) {
    return step(() -> out.writeStartElement(element));
  }

  Xml attribute(String name, String value) {
    return step(() -> out.writeAttribute(name, clean(value)));
  }

  Xml close() {
    return step(out::writeEndElement);
  }

  /** An element that holds a text. */
  Xml text(String element, String value) {
    return open(element).step(() -> out.writeCharacters(clean(value))).close();
  }

  /** The text of the open element. */
  Xml characters(String value) {
    return step(() -> out.writeCharacters(clean(value)));
  }

  private static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c -> c == 9 || c == 10 || c == 13 || (c >= 32 && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  @Override
  public String toString() {
    step(out::writeEndDocument).step(out::flush);
    return text.toString();
  }
}
