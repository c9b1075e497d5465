package summit.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number at the start of a paragraph, and tells which begin something of their own. */
final class Numbers {
  private static final Pattern CONTENTS =
      Pattern.compile("(?s).*(\\.{5,}|(\\. ){4,}|…{2,}|·{5,}|_{5,}).*|.{1,80}\\t\\s*\\d{1,4}");
  private static final Pattern ARTICLE =
      Pattern.compile("^(제\\s?\\d+\\s?조(의\\s?\\d+)?|(?i:article)\\s\\d+[a-z]?)\\b?.*");
  private static final Pattern SIGN = Pattern.compile("^[□■◇◆◈▣].*");
  private static final Pattern COUNTED = Pattern.compile("(?s)^\\d{1,3}\\.\\s.*");
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("^(제\\s?\\d+\\s?(?:조(?:의\\s?\\d+)?|장|절|편|관|항))"),
          Pattern.compile("^((?i:article|chapter|section|annex|recital)\\s[\\dIVXLC]+[a-z]?)\\b"),
          Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,3})[.)]?\\s"),
          Pattern.compile("^\\((\\d{1,3}|[a-z]{1,3}|[가-하])\\)"),
          Pattern.compile("^([가나다라마바사아자차카타파하])[.)]\\s"),
          Pattern.compile("^([IVX]{1,5}|[Ⅰ-Ⅻ])\\.?\\s"),
          Pattern.compile("^([①-⑳㉮-㉻])"));

  private Numbers() {}

  /** The number without its punctuation ("3", "제12조", "a"); empty where there is none. */
  static String read(String paragraph) {
    for (Pattern pattern : NUMBERS) {
      Matcher matcher = pattern.matcher(paragraph);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  static boolean major(String paragraph) {
    return ARTICLE.matcher(paragraph).matches() || SIGN.matcher(paragraph).matches();
  }

  /** Whether a paragraph is counted: "12. …". */
  static boolean counted(String paragraph) {
    return COUNTED.matcher(paragraph).matches();
  }

  static boolean contents(String paragraph) {
    return CONTENTS.matcher(paragraph).matches();
  }
}
