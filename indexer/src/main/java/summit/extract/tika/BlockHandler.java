package summit.extract.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import summit.extract.RawLine;
import summit.language.TextNormalizer;

/**
 * XHTML events to paragraphs: one a block element, one a table row with a tab between cells. Of a
 * web page only its main content: what stands in {@code main} or {@code article} where there is
 * such, never navigation, scripts and forms.
 */
final class BlockHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "br",
          "caption",
          "figcaption",
          "header",
          "footer",
          "body",
          "title",
          "hr",
          "address",
          "details",
          "summary",
          "figure");
  private static final Set<String> NOISE =
      Set.of(
          "nav",
          "aside",
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "select",
          "svg",
          "iframe",
          "head",
          "title");
  private static final Set<String> MAIN = Set.of("main", "article");
  private static final Set<String> PAGE_EDGES = Set.of("header", "footer");
  private static final int ENOUGH_MAIN = 200;

  private final boolean plainText;
  private final List<RawLine> all = new ArrayList<>();
  private final List<RawLine> main = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int noise;
  private int mainDepth;
  private int rowDepth;
  private int heading;
  private int furniture;
  private int furnitureDepth;
  private int depth;
  private int mainCharacters;

  BlockHandler(boolean plainText) {
    this.plainText = plainText;
  }

  /** The main content's paragraphs, or all where none is marked as main. */
  List<RawLine> lines() {
    endBlock();
    return mainCharacters >= ENOUGH_MAIN ? main : all;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String name = local.toLowerCase(Locale.ROOT);
    depth++;
    if (noise > 0 || noisy(name, attributes)) {
      noise++;
      return;
    }
    if (name.equals("td") || name.equals("th")) {
      cell();
    } else if (BLOCKS.contains(name)) {
      startBlock(name);
    }
    mainDepth += MAIN.contains(name) ? 1 : 0;
    rowDepth += name.equals("tr") ? 1 : 0;
    String classes = String.valueOf(attributes.getValue("class"));
    if (furniture == 0 && (classes.equals("header") || classes.equals("footer"))) {
      furniture = 1;
      furnitureDepth = depth;
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String name = local.toLowerCase(Locale.ROOT);
    depth--;
    if (noise > 0) {
      noise--;
      return;
    }
    rowDepth -= name.equals("tr") ? 1 : 0;
    if (BLOCKS.contains(name)) {
      startBlock(name);
    }
    if (furniture > 0 && depth < furnitureDepth) {
      furniture = 0;
    }
    mainDepth -= MAIN.contains(name) ? 1 : 0;
    heading = 0;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (noise > 0) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      if (plainText && characters[i] == '\n') {
        endBlock();
      } else {
        text.append(characters[i]);
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  private boolean noisy(String name, Attributes attributes) {
    boolean edge = PAGE_EDGES.contains(name) && mainDepth == 0;
    String role = String.valueOf(attributes.getValue("role"));
    return NOISE.contains(name)
        || edge
        || role.equals("navigation")
        || role.equals("banner")
        || role.equals("contentinfo")
        || "true".equals(attributes.getValue("aria-hidden"));
  }

  private void startBlock(String name) {
    if (rowDepth > 0) {
      text.append(' '); // a cell with paragraphs stays one cell
      return;
    }
    endBlock();
    boolean title =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    heading = title ? name.charAt(1) - '0' : 0;
  }

  private void cell() {
    if (!text.toString().isBlank()) {
      text.append('\t');
    }
  }

  private void endBlock() {
    String paragraph = squeeze(TextNormalizer.normalize(text.toString()));
    text.setLength(0);
    if (paragraph.isEmpty()) {
      return;
    }
    RawLine line = RawLine.paragraph(paragraph, heading, furniture > 0);
    all.add(line);
    if (mainDepth > 0) {
      main.add(line);
      mainCharacters += paragraph.length();
    }
  }

  private static String squeeze(String paragraph) {
    return paragraph.replaceAll("[^\\S\\t]+", " ").replaceAll(" *\\t[\\t ]*", "\t").strip();
  }
}
