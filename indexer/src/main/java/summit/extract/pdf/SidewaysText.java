package summit.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Glyphs in the margin that do not run from left to right. PDFBox would give each a line of its
 * own; here they become words and lines along their own direction, after the page's text.
 */
final class SidewaysText {
  private static final float WORD_GAP = 0.25f;
  private static final float LINE_GAP = 0.5f;

  private final List<TextPosition> glyphs = new ArrayList<>();

  void add(TextPosition glyph) {
    glyphs.add(glyph);
  }

  void writeTo(LineBuilder builder) {
    TextPosition previous = null;
    for (TextPosition glyph : glyphs) {
      if (previous != null) {
        part(previous, glyph, builder);
      }
      builder.run(glyph.getUnicode(), List.of(glyph));
      previous = glyph;
    }
    builder.endLine();
    glyphs.clear();
  }

  private static void part(TextPosition previous, TextPosition glyph, LineBuilder builder) {
    float size = GlyphBox.height(glyph);
    float across = Math.abs(glyph.getYDirAdj() - previous.getYDirAdj());
    float along = glyph.getXDirAdj() - previous.getXDirAdj() - previous.getWidthDirAdj();
    if (glyph.getDir() != previous.getDir() || across > LINE_GAP * size || along < -size) {
      builder.endLine();
    } else if (along > WORD_GAP * size) {
      builder.endWord();
    }
  }
}
