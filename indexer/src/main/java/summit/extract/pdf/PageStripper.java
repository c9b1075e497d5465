package summit.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's stripper, made to give lines of words with boxes within a budget, and to count what
 * tells a page without usable text. Never sorts by position unless asked: that ruins two columns
 * (Korean .993 to .528).
 */
final class PageStripper extends GlyphStripper {
  private static final Set<String> PATHS = Set.of("m", "l", "c", "v", "y", "re");

  // a page of 5,000 glyphs has 12 in the place of another: that is none drawn twice
  private static final int PLACES_BITS = 20;
  private static final int PLACES = 1 << PLACES_BITS;

  private LineBuilder builder = new LineBuilder();
  private PageBudget budget = new PageBudget();
  private final long[] drawn = new long[PLACES / Long.SIZE];
  private final SidewaysText margin = new SidewaysText();
  private Way way = Way.PLAIN;
  private int mapped;
  private int sideways;
  private int repeated;
  private int paths;
  private float images;
  private float jpeg2000;

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
    Arrays.fill(drawn, 0);
    way = asked;
    setSortByPosition(way == Way.SORTED);
    setSuppressDuplicateOverlappingText(way == Way.ONCE);
    mapped = sideways = repeated = paths = 0;
    images = jpeg2000 = 0;
    TextPage text = new TextPage(page, budget);
    processPage(text);
    builder.endLine();
    margin.writeTo(builder);
    return new PageScan(
        builder.lines(),
        budget.glyphs(),
        mapped,
        sideways,
        repeated,
        images,
        jpeg2000,
        paths + text.paths());
  }

  @Override
  void operate(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    String name = operator.getName();
    if (OperatorName.BEGIN_INLINE_IMAGE.equals(name)) {
      images += shareOfPaper();
    } else if (OperatorName.DRAW_OBJECT.equals(name)) {
      COSStream drawn = drawn(operands);
      if (drawn != null && COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
        boolean undrawable = new PDStream(drawn).getFilters().contains(COSName.JPX_DECODE);
        images += shareOfPaper();
        jpeg2000 += undrawable ? shareOfPaper() : 0;
      }
    } else if (PATHS.contains(name)) {
      paths++;
    }
    super.operate(operator, operands);
  }

  private @Nullable COSStream drawn(List<COSBase> operands) {
    PDResources resources = getResources();
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name
        ? objects.getCOSStream(name)
        : null;
  }

  /** What an image that is drawn now covers of the page. */
  private float shareOfPaper() {
    Matrix to = getGraphicsState().getCurrentTransformationMatrix();
    float area = to.getScaleX() * to.getScaleY() - to.getShearX() * to.getShearY();
    return Math.min(1, Math.abs(area) / paper().area());
  }

  @Override
  void shown() {
    budget.glyph();
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
    long bit = 1L << place;
    boolean there = (drawn[place >> 6] & bit) != 0;
    drawn[place >> 6] |= bit;
    return there;
  }

  @Override
  protected void writePage() throws IOException {
    if (way == Way.SORTED || !charactersByArticle.stream().allMatch(PageStripper::plain)) {
      super.writePage();
      return;
    }
    GlyphGaps gaps = new GlyphGaps(this);
    for (List<TextPosition> article : charactersByArticle) {
      gaps.article();
      for (TextPosition glyph : article) {
        switch (gaps.before(glyph)) {
          case LINE -> writeLineSeparator();
          case WORD -> writeWordSeparator();
          case NONE -> {}
        }
        builder.glyph(glyph);
      }
      endArticle();
    }
  }

  private static boolean plain(List<TextPosition> article) {
    for (TextPosition glyph : article) {
      if (!GlyphGaps.plain(glyph)) {
        return false;
      }
    }
    return true;
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
