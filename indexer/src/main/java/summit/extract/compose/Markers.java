package summit.extract.compose;

import java.util.regex.Pattern;

/** The signs that begin a paragraph in Korean and English official texts. */
final class Markers {
  private static final Pattern SIGN =
      Pattern.compile(
          "^(제\\s?\\d+\\s?[편장절관]\\s|제\\d+조(의\\d+)?\\(|[□■◇◆○●◎◦•‣▪▫❍❑▶►☞✓✔※★☆◈▣➢➤⇒\\uE000-\\uF8FF]).*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\(?\\d{1,3}[.)](?=\\s|[가-힣“‘「(<])|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?(?=\\s)|\\([a-zA-Z]{1,3}\\)"
              + "|[a-z]\\)|[가나다라마바사아자차카타파하][.)]|\\([가-하]\\)|[①-⑳㉠-㉻ⓐ-ⓩ]"
              + "|[IVXⅠ-Ⅻ]{1,5}\\.|제\\s?\\d+\\s?[조장절편관항]|(?i:article|chapter|section|annex)\\s"
              + "|[-–—*·∙ㆍ]\\s).*");
  private static final Pattern DATE = Pattern.compile("^\\d{1,2}\\.\\s*\\d.*");
  private static final Pattern DATE_BEGUN = Pattern.compile(".*\\d{4}\\.(\\s*\\d{1,2}\\.)?$");
  private static final Pattern ENDED = Pattern.compile(".*([.;:!?。]|; (and|or))[\"'”’)\\]]*$");

  private Markers() {}

  /** Bullets and the like: begin a paragraph wherever they stand. */
  static boolean sign(String line) {
    return SIGN.matcher(line).matches();
  }

  /** Numbers and dashes: begin a paragraph unless a sentence runs on before them. */
  static boolean number(String line) {
    return NUMBER.matcher(line).matches() && !DATE.matcher(line).matches();
  }

  /** Whether a line ends as a sentence or a list item does. */
  static boolean ended(String line) {
    // "2023. 3." goes on with the day
    return ENDED.matcher(line).matches() && !DATE_BEGUN.matcher(line).matches();
  }
}
