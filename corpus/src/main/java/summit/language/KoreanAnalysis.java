package summit.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** The two analyses of Korean text. */
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

  static Analyzer words(List<String> compounds) {
    UserDictionary dictionary = dictionary(compounds);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        KoreanTokenizer tokenizer =
            new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                dictionary,
                DecompoundMode.DISCARD,
                false);
        TokenStream stream = new KoreanPartOfSpeechStopFilter(tokenizer, STOP_TAGS);
        stream = new KoreanReadingFormFilter(stream);
        return new TokenStreamComponents(tokenizer, new LowerCaseFilter(stream));
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return Folding.fold(reader);
      }

      @Override
      protected Reader initReaderForNormalization(String field, Reader reader) {
        return Folding.fold(reader);
      }
    };
  }

  static Analyzer bigrams() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new HangulBigramTokenizer());
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return Folding.fold(reader);
      }
    };
  }

  private static @Nullable UserDictionary dictionary(List<String> compounds) {
    try {
      return UserDictionary.open(new StringReader(String.join("\n", compounds)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
