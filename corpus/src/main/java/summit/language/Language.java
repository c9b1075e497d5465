package summit.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * A language this engine speaks: one constant a language, and every specific of it behind these
 * methods. Schema, queries, filters and labels loop over {@link #values()}.
 */
public enum Language {
  /** Korean: Nori, with the compounds of the glossary, beside bigrams across white space. */
  KOREAN("ko") {
    @Override
    public Analyzer newAnalyzer(List<String> compounds) {
      return KoreanAnalysis.words(compounds);
    }

    @Override
    public Analyzer newTwinAnalyzer() {
      return KoreanAnalysis.bigrams();
    }

    @Override
    public boolean writes(int codePoint) {
      return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }

    @Override
    int letterWeight() {
      return 3;
    }
  },

  /** English: KStem, without stop words, beside the words as they stand. */
  ENGLISH("en") {
    @Override
    public Analyzer newAnalyzer(List<String> compounds) {
      return EnglishAnalysis.stems();
    }

    @Override
    public Analyzer newTwinAnalyzer() {
      return EnglishAnalysis.exact();
    }

    @Override
    public boolean writes(int codePoint) {
      return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
  };

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in {@code ko}. */
  public String tag() {
    return tag;
  }

  /** What speakers call it, as in 한국어. */
  public String ownName() {
    return label(locale());
  }

  /** Its name in another language, as in "Korean" or "한국어". */
  public String label(Locale in) {
    return locale().getDisplayLanguage(in);
  }

  /** The locale for labels, sentence breaking and number formats. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * The analysis of the main field, the same for index and query.
   *
   * @param compounds lines of a user dictionary ("surface segment segment"); ignored by languages
   *     that write spaces between all words
   */
  public abstract Analyzer newAnalyzer(List<String> compounds);

  /** The analysis of the twin field: more exact, or blind to spacing, at a lower weight. */
  public abstract Analyzer newTwinAnalyzer();

  /** Whether a letter belongs to this language's script. */
  public abstract boolean writes(int codePoint);

  /** Whether a text holds at least one letter of this language's script. */
  public boolean writesIn(String text) {
    return text.codePoints().anyMatch(this::writes);
  }

  /** The language with a tag; a region ("en-GB") is ignored. */
  public static Optional<Language> of(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    for (Language language : values()) {
      if (language.tag.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of labels and messages where a reader asks for none that is spoken here. */
  public static Language fallback() {
    return ENGLISH;
  }

  /** How much a letter weighs in {@link #detect}: a syllable or an ideograph tells more. */
  int letterWeight() {
    return 1;
  }

  /** The language whose script most of the text is in; empty where no letter is any one's. */
  public static Optional<Language> detect(String text) {
    Optional<Language> best = Optional.empty();
    long most = 0;
    for (Language language : values()) {
      long letters = language.letterWeight() * text.codePoints().filter(language::writes).count();
      if (letters > most) {
        best = Optional.of(language);
        most = letters;
      }
    }
    return best;
  }
}
