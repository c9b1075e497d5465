package summit.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The two analyses of English text: stemmed by KStem, and as it stands. No stop words go. */
final class EnglishAnalysis {
  private EnglishAnalysis() {}

  static Analyzer stems() {
    return new FoldedAnalyzer(
        () -> {
          StandardTokenizer tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, new KStemFilter(words(tokenizer)));
        });
  }

  static Analyzer exact() {
    return new FoldedAnalyzer(
        () -> {
          StandardTokenizer tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, words(tokenizer));
        });
  }

  private static TokenStream words(StandardTokenizer tokenizer) {
    return new BritishSpellingFilter(new EnglishPossessiveFilter(tokenizer));
  }
}
