package summit.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * PDFBox's stripper, made to give lines of words with boxes within a budget, and to count what
 * tells a page without usable text. Never sorts by position unless asked: that ruins two columns
 * (Korean .993 to .528).
 */
final class PageStripper extends PDFTextStripper {
  private static final Set<String> PATHS = Set.of("m", "l", "c", "v", "y", "re");

  // a page of 5,000 glyphs has 12 in the place of another: that is none drawn twice
  private static final int PLACES_BITS = 20;
  private static final int PLACES = 1 << PLACES_BITS;

  private LineBuilder builder = new LineBuilder();
  private PageBudget budget = new PageBudget();
  private final BitSet drawn = new BitSet(PLACES);
  private final SidewaysText margin = new SidewaysText();
  private Way way = Way.PLAIN;
  private int mapped;
  private int sideways;
  private int repeated;
  private int paths;
  private float images;
  private float paper = 1;

  PageStripper() {
    // without this the stripper waits for page 1, which only its own page loop counts
    setStartPage(0);
    setSuppressDuplicateOverlappingText(false);
    output = Writer.nullWriter();
  }

  /** How a page is to be read again after the plain way gave no words. */
  enum Way {
    PLAIN,
    /** Only spaces that the file has; for letter-spaced pages. */
    OWN_SPACES,
    /** Sorted along the writing direction; for sideways pages. */
    SORTED,
    /** Without glyphs drawn twice; for false bold. */
    ONCE
  }

  PageScan scan(PDPage page, Way asked) throws IOException {
    builder = new LineBuilder();
    budget = new PageBudget();
    drawn.clear();
    way = asked;
    setSortByPosition(way == Way.SORTED);
    setSuppressDuplicateOverlappingText(way == Way.ONCE);
    mapped = sideways = repeated = paths = 0;
    images = 0;
    PDRectangle box = page.getCropBox();
    paper = Math.max(1, box.getWidth() * box.getHeight());
    TextPage text = new TextPage(page, budget);
    processPage(text);
    builder.endLine();
    margin.writeTo(builder);
    return new PageScan(
        builder.lines(), budget.glyphs(), mapped, sideways, repeated, images, paths + text.paths());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    String name = operator.getName();
    if (OperatorName.BEGIN_INLINE_IMAGE.equals(name)
        || (OperatorName.DRAW_OBJECT.equals(name) && drawsImage(operands))) {
      Matrix to = getGraphicsState().getCurrentTransformationMatrix();
      float area = to.getScaleX() * to.getScaleY() - to.getShearX() * to.getShearY();
      images += Math.min(1, Math.abs(area) / paper);
    } else if (PATHS.contains(name)) {
      paths++;
    }
    super.processOperator(operator, operands);
  }

  private boolean drawsImage(List<COSBase> operands) {
    PDResources resources = getResources();
    return resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String unicode = glyph.getUnicode();
    if (unicode != null && !unicode.isEmpty()) {
      mapped++;
      repeated += again(unicode, glyph) ? 1 : 0;
      if (glyph.getDir() != 0) {
        sideways++;
        if (way != Way.SORTED) {
          margin.add(glyph);
          return;
        }
      }
    }
    super.processTextPosition(glyph);
  }

  private boolean again(String unicode, TextPosition glyph) {
    char c = unicode.charAt(0);
    if (c <= ' ') {
      return false;
    }
    // half a point apart is one place: false bold shifts by less
    int hash = (Math.round(glyph.getX()) * 31 + Math.round(glyph.getY())) * 0x9E3779B1 + c;
    int place = (hash * 0x85EBCA6B) >>> -PLACES_BITS;
    boolean there = drawn.get(place);
    drawn.set(place);
    return there;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    builder.run(text, positions);
  }

  @Override
  protected void writeWordSeparator() {
    if (way != Way.OWN_SPACES) {
      builder.endWord();
    }
  }

  @Override
  protected void writeLineSeparator() {
    builder.endLine();
  }

  @Override
  protected void endArticle() {
    builder.endLine();
  }
}
