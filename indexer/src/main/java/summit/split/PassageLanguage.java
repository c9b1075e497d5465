package summit.split;

import java.lang.Character.UnicodeScript;

/** The language of a passage by its script; the document's where the script tells nothing. */
final class PassageLanguage {
  private static final int ENOUGH = 20;

  private PassageLanguage() {}

  static String of(String text, String documentLanguage) {
    int hangul = 0;
    int kana = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (UnicodeScript.of(text.charAt(i))) {
        case HANGUL -> hangul++;
        case HIRAGANA, KATAKANA -> kana++;
        case LATIN -> latin++;
        default -> {
          // digits and signs tell nothing
        }
      }
    }
    // a syllable says as much as two or three letters
    if (hangul * 3 >= latin && hangul >= kana && hangul > 0) {
      return "ko";
    }
    if (kana * 3 >= latin && kana > 0) {
      return "ja";
    }
    boolean latinDocument = !documentLanguage.matches("ko|ja|zh.*");
    return latin < ENOUGH || latinDocument ? documentLanguage : "en";
  }
}
