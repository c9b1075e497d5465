package summit.split;

import java.util.Optional;
import summit.language.Language;

/** The language of a passage by its script; the document's where the script tells nothing. */
final class PassageLanguage {
  private static final int ENOUGH = 20;

  private PassageLanguage() {}

  static String of(String text, String documentLanguage) {
    Optional<Language> written = Language.detect(text);
    // a language we have no constant for may share its script with one we have
    if (written.isEmpty() || Language.of(documentLanguage).isEmpty()) {
      return documentLanguage;
    }
    Language language = written.get();
    long own = text.codePoints().filter(language::writes).count();
    long foreign = text.codePoints().filter(c -> Character.isLetter(c) && !known(c)).count();
    return own < ENOUGH || foreign > own ? documentLanguage : language.tag();
  }

  private static boolean known(int codePoint) {
    for (Language language : Language.values()) {
      if (language.writes(codePoint)) {
        return true;
      }
    }
    return false;
  }
}
