package summit.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;

/**
 * A language this engine speaks: one constant a language, and every specific of it behind these
 * methods. Schema, queries, filters and labels loop over {@link #values()}.
 */
public enum Language {
  /** Korean: Nori, with the compounds of the glossary, beside bigrams across white space. */
  KOREAN(
      "ko",
      Letters.hangul(),
      new Chains(KoreanAnalysis::texts, KoreanAnalyzer::new, KoreanAnalysis::bigrams),
      Amounts.korean()) {
    @Override
    public List<String> compounds(Collection<String> words, List<String> byHand) {
      return new KoreanCompounds(byHand).lines(words);
    }

    @Override
    public boolean knows(String word) {
      return writesIn(word) && KoreanWords.knows(word);
    }

    @Override
    public List<String> bare(String word) {
      return UnknownWordFilter.stems(word);
    }

    @Override
    public String joint() {
      return "";
    }

    @Override
    public String headword(String word) {
      return KoreanHeadword.stem(word);
    }

    @Override
    public boolean readToItsEnd(String word, List<String> terms) {
      return KoreanHeadword.readToItsEnd(word, terms);
    }
  },

  /** English: KStem, without stop words, beside the words as they stand. */
  ENGLISH(
      "en",
      Letters.latin(),
      Chains.spaced(EnglishAnalysis::stems, EnglishAnalyzer::new, EnglishAnalysis::exact),
      Amounts.english()),

  /** Japanese: Kuromoji, beside pairs of characters. Its own script is the kana. */
  JAPANESE(
      "ja",
      Letters.kana(),
      new Chains(
          compounds -> JapaneseAnalysis.texts(), JapaneseAnalyzer::new, JapaneseAnalysis::bigrams),
      Amounts.japanese()),

  /** French: lightly stemmed, beside the words as they stand. Its own letters are the accented. */
  FRENCH(
      "fr",
      Letters.french(),
      Chains.spaced(FrenchAnalysis::stems, FrenchAnalyzer::new, FrenchAnalysis::exact),
      Amounts.french());

  private final String tag;
  private final Locale locale;

  @SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
  private final Letters letters;

  @SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
  private final Chains chains;

  @SuppressWarnings("ImmutableEnumChecker") // patterns and names that nothing changes
  private final Amounts amounts;

  Language(String tag, Letters letters, Chains chains, Amounts amounts) {
    this.tag = tag;
    this.letters = letters;
    this.chains = chains;
    this.amounts = amounts;
    locale = Locale.forLanguageTag(tag);
  }

  /** The BCP 47 tag, as in {@code ko}. */
  public String tag() {
    return tag;
  }

  /** What speakers call it, as in 한국어. */
  public String ownName() {
    return label(locale);
  }

  /** Its name in another language, as in "Korean" or "한국어". */
  public String label(Locale in) {
    return locale.getDisplayLanguage(in);
  }

  /** The locale for labels, sentence breaking and number formats. */
  public Locale locale() {
    return locale;
  }

  /**
   * The analyses of the main field and of the vocabulary.
   *
   * @param compounds lines of a user dictionary ("surface segment segment"); ignored by languages
   *     that write spaces between all words
   */
  public TextAnalyzers newTextAnalyzers(List<String> compounds) {
    return chains.texts().apply(compounds);
  }

  /** Loads the dictionaries of the main field's analysis, which happens once a process. */
  public void load() {
    try (TextAnalyzers texts = newTextAnalyzers(List.of())) {
      texts.main().tokenStream("", tag).close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the search library has for the language, with its own settings: a mark to measure by. */
  public Analyzer stockAnalyzer() {
    return chains.stock().get();
  }

  /** The analysis of the twin field: more exact, or blind to spacing, at a lower weight. */
  public Analyzer newTwinAnalyzer() {
    return chains.twin().get();
  }

  /**
   * The lines of a user dictionary that make these words cut alike with and without spaces; none
   * for languages that write spaces between all words.
   *
   * @param byHand lines that hold already
   */
  public List<String> compounds(Collection<String> words, List<String> byHand) {
    return List.of();
  }

  /** Whether a dictionary of this language has a word, whatever the index holds. */
  public boolean knows(String word) {
    return false;
  }

  /** What a word may be without a particle at its end; none where particles are words. */
  public List<String> bare(String word) {
    return List.of();
  }

  /** What stands between two words of a compound when it is looked up: a space or nothing. */
  public String joint() {
    return " ";
  }

  /** A dictionary's headword as the terms of the main field would spell it, joined. */
  public String headword(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the terms of the main field tell a dictionary's word to its end: an analysis that takes
   * its last syllable for a particle has read another word (토론토 as 토론).
   */
  public boolean readToItsEnd(String word, List<String> terms) {
    return true;
  }

  /** The large amounts that a text names in words and digits. */
  public List<Amount> amounts(String text) {
    return amounts.in(text);
  }

  /** The ways in which the language writes a large amount; none below its smallest word for one. */
  public List<String> spelled(BigDecimal amount) {
    return amounts.spelled(amount);
  }

  /** Whether a letter is this language's own: of its script, or one that its neighbours lack. */
  public boolean writes(int codePoint) {
    return letters.own().test(codePoint);
  }

  /** Whether a text holds at least one letter of this language's script. */
  public boolean writesIn(String text) {
    return text.codePoints().anyMatch(this::writes);
  }

  /** The languages whose own letters a text holds, in the order of all languages. */
  public static Set<Language> writing(String text) {
    Set<Language> writing = EnumSet.allOf(Language.class);
    writing.removeIf(language -> !language.writesIn(text));
    return writing;
  }

  /** The language with a tag; a region ("en-GB") is ignored. */
  public static Optional<Language> of(String tag) {
    return exactly(tag).or(() -> exactly(Locale.forLanguageTag(tag).getLanguage()));
  }

  private static Optional<Language> exactly(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of labels and messages where a reader asks for none that is spoken here. */
  public static Language fallback() {
    return ENGLISH;
  }

  /** The language that most of a text is in; empty where no letter is any one's. */
  public static Optional<Language> detect(String text) {
    Optional<Language> best = Optional.empty();
    long most = 0;
    for (Language language : values()) {
      long evidence = language.letters.evidence().applyAsLong(text);
      if (evidence > most) {
        best = Optional.of(language);
        most = evidence;
      }
    }
    return best;
  }
}
