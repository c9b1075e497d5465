package summit.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** The two analyses of Korean text: words by Nori, and pairs of syllables. */
final class KoreanAnalysis {
  /**
   * Endings, particles, symbols, copulas. Prefixes, modifiers and adverbs (XPN, MM, MAG …) are kept
   * on purpose: the tokenizer's own default deletes meaning with them (고영향 becomes 영향).
   */
  private static final Set<POS.Tag> STOP_TAGS =
      EnumSet.of(
          POS.Tag.EP,
          POS.Tag.EF,
          POS.Tag.EC,
          POS.Tag.ETN,
          POS.Tag.ETM,
          POS.Tag.JKS,
          POS.Tag.JKC,
          POS.Tag.JKG,
          POS.Tag.JKO,
          POS.Tag.JKB,
          POS.Tag.JKV,
          POS.Tag.JKQ,
          POS.Tag.JX,
          POS.Tag.JC,
          POS.Tag.SP,
          POS.Tag.SSC,
          POS.Tag.SSO,
          POS.Tag.SC,
          POS.Tag.SE,
          POS.Tag.SF,
          POS.Tag.SY,
          POS.Tag.UNA,
          POS.Tag.NA,
          POS.Tag.VSV,
          POS.Tag.XSV,
          POS.Tag.XSA,
          POS.Tag.VCP,
          POS.Tag.VCN,
          POS.Tag.VX);

  private KoreanAnalysis() {}

  static TextAnalyzers texts(List<String> compounds) {
    UserDictionary dictionary = dictionary(compounds);
    return new TextAnalyzers(words(dictionary), KoreanWords.vocabulary(dictionary));
  }

  private static Analyzer words(@Nullable UserDictionary dictionary) {
    return new FoldedAnalyzer(
        () -> {
          Tokenizer tokenizer = tokenizer(dictionary);
          TokenStream stream = new UnknownWordFilter(tokenizer);
          return new TokenStreamComponents(
              tokenizer, new KoreanPartOfSpeechStopFilter(stream, STOP_TAGS));
        },
        KoreanAnalysis::folded);
  }

  static Analyzer bigrams() {
    return new FoldedAnalyzer(
        () -> new TokenStreamComponents(new HangulBigramTokenizer()), KoreanAnalysis::folded);
  }

  /** The characters as every Korean tokenizer sees them: folded, and Hanja as Hangul. */
  static Reader folded(Reader reader) {
    return new HanjaReader(new FoldingCharFilter(reader));
  }

  static Tokenizer tokenizer(@Nullable UserDictionary dictionary) {
    return new KoreanTokenizer(
        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, dictionary, DecompoundMode.DISCARD, false);
  }

  static @Nullable UserDictionary dictionary(List<String> compounds) {
    try {
      return UserDictionary.open(new StringReader(String.join("\n", compounds)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
