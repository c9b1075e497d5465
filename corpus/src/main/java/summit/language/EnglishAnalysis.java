package summit.language;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The two analyses of English text: stemmed by KStem, and as it stands. No stop words go. */
final class EnglishAnalysis {
  private EnglishAnalysis() {}

  static Analyzer stems() {
    return analyzer(true);
  }

  static Analyzer exact() {
    return analyzer(false);
  }

  private static Analyzer analyzer(boolean stem) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream stream = new BritishSpellingFilter(new EnglishPossessiveFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, stem ? new KStemFilter(stream) : stream);
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
}
