package summit.extract.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A font whose codes are signs. Files that say what its glyphs mean often name the letter of the
 * same code (the square of Wingdings is an n), or a private character of that code from U+F020 on.
 */
enum SymbolFont {
  /** No such font. */
  NONE {
    @Override
    @Nullable String sign(int code) {
      return null;
    }
  },

  /**
   * Greek and mathematics, by Adobe's Symbol encoding; its letters are right where a file has them.
   */
  SYMBOL {
    @Override
    @Nullable String sign(int code) {
      Encoding encoding = SymbolEncoding.INSTANCE;
      return encoding.contains(code)
          ? GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code))
          : null;
    }
  },

  /**
   * Signs alone, as the Unicode standard maps them; a bullet where text has no use for the sign.
   */
  WINGDINGS {
    @Override
    String sign(int code) {
      return SIGNS.getOrDefault(code, "•");
    }
  };

  private static final int PRIVATE = 0xF000;
  private static final Map<Integer, String> SIGNS = signs();

  /** The sign of a code; null where it has none. */
  abstract @Nullable String sign(int code);

  /** The kind of the font with a name, which may begin with the tag of a subset. */
  static SymbolFont named(@Nullable String font) {
    String name =
        font == null ? "" : font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith("wingdings") && !name.matches("wingdings\\s?[23].*")) {
      return WINGDINGS;
    }
    return name.startsWith("symbol") ? SYMBOL : NONE;
  }

  /** What a glyph means that a file says means this. */
  @Nullable String meaning(@Nullable String said) {
    if (this == NONE || said == null || said.length() != 1) {
      return said;
    }
    int c = said.charAt(0);
    boolean inPrivate = c > PRIVATE + ' ' && c <= PRIVATE + 0xFF;
    boolean letter = this == WINGDINGS && c > ' ' && c <= 0xFF;
    String sign = inPrivate || letter ? sign(c & 0xFF) : null;
    return sign == null ? said : sign;
  }

  private static Map<Integer, String> signs() {
    Map<Integer, String> signs = new HashMap<>();
    row(signs, 0x45, "☜☞☝☟");
    row(signs, 0x6C, "●❍■□□❑❒◆◆◆❖◆☒");
    row(signs, 0x81, "①②③④⑤⑥⑦⑧⑨⑩");
    row(signs, 0x8C, "❶❷❸❹❺❻❼❽❾❿");
    row(signs, 0x9E, "·•");
    row(signs, 0xA1, "○○○◉◎");
    row(signs, 0xA7, "▪□");
    row(signs, 0xAB, "★");
    row(signs, 0xB6, "☆");
    row(signs, 0xD8, "➢");
    row(signs, 0xDF, "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇐⇒⇑⇓⇔⇕");
    row(signs, 0xFB, "✗✓☒☑");
    return Map.copyOf(signs);
  }

  private static void row(Map<Integer, String> signs, int from, String row) {
    for (int i = 0; i < row.length(); i++) {
      signs.put(from + i, row.substring(i, i + 1));
    }
  }
}
