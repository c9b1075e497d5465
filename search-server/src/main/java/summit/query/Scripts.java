package summit.query;

import summit.language.Language;

/** Words of two languages that are written as one: AI안전연구소. */
final class Scripts {
  private Scripts() {}

  /**
   * A text with a space wherever letters of a language that runs words together touch others, for a
   * language that does not and would take both for one word; as it was for one that does.
   */
  static String apart(Language language, String text) {
    if (language.joint().isEmpty()) {
      return text;
    }
    StringBuilder apart = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean meets = i > 0 && joins(c) != joins(text.charAt(i - 1));
      if (meets && Character.isLetterOrDigit(c) && Character.isLetterOrDigit(text.charAt(i - 1))) {
        apart.append(' ');
      }
      apart.append(c);
    }
    return apart.toString();
  }

  private static boolean joins(char c) {
    for (Language language : Language.values()) {
      if (language.joint().isEmpty() && language.writes(c)) {
        return true;
      }
    }
    return false;
  }
}
