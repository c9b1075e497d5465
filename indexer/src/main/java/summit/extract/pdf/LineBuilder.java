package summit.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import summit.extract.RawLine;
import summit.extract.RawWord;
import summit.language.TextNormalizer;

/** Glyphs in reading order to words with boxes, and words to lines. */
final class LineBuilder {
  private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
  private final List<RawLine> lines = new ArrayList<>();
  private final List<RawWord> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final GlyphBox box = new GlyphBox();
  private float longestSize;
  private int longest;
  private int boldGlyphs;
  private int glyphs;
  private boolean endsWithSpace;

  /** A run of glyphs that PDFBox holds together; it may have spaces inside. */
  void run(String asWritten, List<TextPosition> positions) {
    if (inReadingOrder(asWritten, positions)) {
      for (TextPosition position : positions) {
        glyph(position);
      }
    } else {
      reordered(asWritten, positions);
    }
  }

  void endWord() {
    String word = PdfText.clean(text);
    if (!word.isEmpty()) {
      words.add(box.word(word));
      if (word.length() > longest) {
        longest = word.length();
        longestSize = box.size();
      }
    }
    text.setLength(0);
    box.reset();
  }

  void endLine() {
    endWord();
    if (!words.isEmpty()) {
      boolean bold = boldGlyphs * 2 > glyphs;
      lines.add(new RawLine(words, longestSize, bold, endsWithSpace, false, 0));
    }
    words.clear();
    longest = 0;
    boldGlyphs = 0;
    glyphs = 0;
    endsWithSpace = false;
  }

  List<RawLine> lines() {
    return lines;
  }

  /** The next glyph, in reading order. */
  void glyph(TextPosition position) {
    String unicode = position.getUnicode();
    if (PdfText.blank(unicode)) {
      endWord();
      endsWithSpace = true;
      return;
    }
    endsWithSpace = false;
    glyphs++;
    boldGlyphs += bold(position.getFont()) ? 1 : 0;
    text.append(PdfText.expand(unicode));
    box.add(position);
  }

  private static boolean inReadingOrder(String asWritten, List<TextPosition> positions) {
    int at = 0;
    for (TextPosition position : positions) {
      String unicode = PdfText.expand(position.getUnicode());
      if (!asWritten.startsWith(unicode, at)) {
        return false;
      }
      at += unicode.length();
    }
    return at == asWritten.length();
  }

  /** Right-to-left text: PDFBox has reordered it, so that a word's glyphs are no longer known. */
  private void reordered(String asWritten, List<TextPosition> positions) {
    String[] tokens = asWritten.strip().split("\\s+", -1);
    if (tokens.length == 1) {
      positions.stream().filter(p -> !PdfText.blank(p.getUnicode())).forEach(box::add);
      text.append(tokens[0]);
      endsWithSpace = false;
      return;
    }
    for (String token : tokens) {
      positions.forEach(box::add);
      text.append(token);
      endWord();
    }
  }

  private boolean bold(PDFont font) {
    return boldFonts.computeIfAbsent(font, LineBuilder::looksBold);
  }

  private static boolean looksBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  /** What a glyph's Unicode value needs before it is text. */
  static final class PdfText {
    private static final char SOFT_HYPHEN = 0xAD;

    private PdfText() {}

    static boolean blank(String unicode) {
      for (int i = 0; i < unicode.length(); i++) {
        char c = unicode.charAt(i);
        boolean letter = c > ' ' && c < 0x7F;
        if (letter || (!Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
          return false;
        }
      }
      return true;
    }

    static String expand(String unicode) {
      if (unicode.length() == 1 && unicode.charAt(0) >= 0xFB00 && unicode.charAt(0) <= 0xFB4F) {
        return Normalizer.normalize(unicode, Normalizer.Form.NFKC);
      }
      return unicode;
    }

    static String clean(StringBuilder text) {
      for (int i = text.length() - 1; i >= 0; i--) {
        if (Character.isISOControl(text.charAt(i))) {
          text.deleteCharAt(i);
        }
      }
      String word = TextNormalizer.normalize(text.toString());
      // a soft hyphen that ends a word is where a line broke it: whoever joins the lines must know
      return !word.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN
          ? word + SOFT_HYPHEN
          : word;
    }
  }
}
