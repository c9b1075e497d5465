package summit.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * Bullets, ticks and arrows that files write as characters of nobody's: those of Wingdings, by
 * their code or from U+F020 on, and those of Hancom's word processor, from U+F0000 on.
 */
public final class PrivateSigns {
  private static final int WINGDINGS = 0xF000;
  private static final int HANCOM = 0xF0000;

  /** What a sign is that text has no use for. */
  private static final String BULLET = "•";

  private static final Map<Integer, String> SIGNS = signs();

  private PrivateSigns() {}

  /** The sign of a code of Wingdings, as the Unicode standard maps it; a bullet for a rare one. */
  public static String wingdings(int code) {
    return SIGNS.getOrDefault(WINGDINGS + code, BULLET);
  }

  /** A text with signs that can be shown in place of private characters that are known. */
  public static String shown(String text) {
    if (text.chars().allMatch(c -> c < Character.MIN_SURROGATE)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.append(sign(c)));
    return shown.toString();
  }

  private static String sign(int c) {
    boolean wingdings = c > WINGDINGS + ' ' && c <= WINGDINGS + 0xFF;
    return SIGNS.getOrDefault(c, wingdings ? BULLET : Character.toString(c));
  }

  private static Map<Integer, String> signs() {
    Map<Integer, String> signs = new HashMap<>();
    row(signs, WINGDINGS + 0x45, "☜☞☝☟");
    row(signs, WINGDINGS + 0x6C, "●❍■□□❑❒◆◆◆❖◆☒");
    row(signs, WINGDINGS + 0x81, "①②③④⑤⑥⑦⑧⑨⑩");
    row(signs, WINGDINGS + 0x8C, "❶❷❸❹❺❻❼❽❾❿");
    row(signs, WINGDINGS + 0x9E, "·•");
    row(signs, WINGDINGS + 0xA1, "○○○◉◎");
    row(signs, WINGDINGS + 0xA7, "▪□");
    row(signs, WINGDINGS + 0xAB, "★");
    row(signs, WINGDINGS + 0xB6, "☆");
    row(signs, WINGDINGS + 0xD8, "➢");
    row(signs, WINGDINGS + 0xDF, "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇐⇒⇑⇓⇔⇕");
    row(signs, WINGDINGS + 0xFB, "✗✓☒☑");
    row(signs, HANCOM + 0x2B1, "①②③④⑤⑥⑦⑧⑨");
    signs.put(HANCOM + 0x2FA, "▶");
    signs.put(HANCOM + 0x2FC, "▶");
    return Map.copyOf(signs);
  }

  private static void row(Map<Integer, String> signs, int from, String row) {
    for (int i = 0; i < row.length(); i++) {
      signs.put(from + i, row.substring(i, i + 1));
    }
  }
}
