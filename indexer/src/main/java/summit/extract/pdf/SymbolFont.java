package summit.extract.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;
import summit.extract.PrivateSigns;

/**
 * What the signs of a font mean. Files often say that they are the letters of the same codes (the
 * square of Wingdings is an n), or private characters.
 */
enum SymbolFont {
  /** A font of letters. */
  NONE {
    @Override
    String sign(String said) {
      return PrivateSigns.shown(said);
    }
  },

  /**
   * Greek and mathematics, by Adobe's Symbol encoding; its letters are right where a file has any.
   */
  SYMBOL {
    @Override
    String sign(String said) {
      Encoding encoding = SymbolEncoding.INSTANCE;
      int code = said.charAt(0) - PRIVATE;
      String meant =
          said.length() == 1 && encoding.contains(code)
              ? GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code))
              : null;
      return meant == null ? said : meant;
    }
  },

  /** Signs alone. */
  WINGDINGS {
    @Override
    String sign(String said) {
      char c = said.charAt(0);
      boolean letter = said.length() == 1 && c > ' ' && c <= 0xFF;
      return letter ? PrivateSigns.wingdings(c) : PrivateSigns.shown(said);
    }
  };

  private static final int PRIVATE = 0xF000;

  /** What a glyph means that a file says means this. */
  @Nullable String meaning(@Nullable String said) {
    return said == null || said.isEmpty() ? said : sign(said);
  }

  abstract String sign(String said);

  /** The kind of the font with a name, which may begin with the tag of a subset. */
  static SymbolFont named(@Nullable String font) {
    String name =
        font == null ? "" : font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith("wingdings") && !name.matches("wingdings\\s?[23].*")) {
      return WINGDINGS;
    }
    return name.startsWith("symbol") ? SYMBOL : NONE;
  }
}
