package summit.extract.compose;

import java.util.regex.Pattern;

/** The signs that begin a paragraph in Korean and English official texts. */
final class Markers {
  private static final Pattern SIGN =
      Pattern.compile(
          "^(제\\s?\\d+\\s?[편장절관]\\s|제\\d+조(의\\d+)?\\(|[□■◇◆○●◎◦•‣▪▫❍❑▶►☞✓✔※★☆◈▣➢➤⇒❒❖◉\\uE000-\\uF8FF])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\(?\\d{1,3}[.)](?=\\s|[가-힣“‘「(<])|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?(?=\\s)|\\([a-zA-Z]{1,3}\\)"
              + "|[a-z]\\)|[가나다라마바사아자차카타파하][.)]|\\([가-하]\\)|[①-⑳㉠-㉻ⓐ-ⓩ]"
              + "|[IVXⅠ-Ⅻ]{1,5}\\.|제\\s?\\d+\\s?[조장절편관항]|(?i:article|chapter|section|annex)\\s"
              + "|[-–—*·∙ㆍ]\\s)");
  private static final Pattern DATE = Pattern.compile("^\\d{1,2}\\.\\s*\\d");
  private static final Pattern DATE_BEGUN = Pattern.compile(".*\\d{4}\\.(\\s*\\d{1,2}\\.)?$");
  private static final String END = ".;:!?。";
  private static final String CLOSING = "\"'”’)]";

  private Markers() {}

  /** Bullets and the like: begin a paragraph wherever they stand. */
  static boolean sign(String line) {
    return SIGN.matcher(line).lookingAt();
  }

  /** Numbers and dashes: begin a paragraph unless a sentence runs on before them. */
  static boolean number(String line) {
    return NUMBER.matcher(line).lookingAt() && !DATE.matcher(line).lookingAt();
  }

  /** Whether a line ends as a sentence or a list item does. */
  static boolean ended(String line) {
    int end = line.length();
    while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean sign = end > 0 && END.indexOf(line.charAt(end - 1)) >= 0;
    boolean item = line.startsWith("; and", end - 5) || line.startsWith("; or", end - 4);
    // "2023. 3." goes on with the day
    return (sign || item) && !DATE_BEGUN.matcher(line).matches();
  }
}
