package summit.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The two analyses of Japanese text: words by Kuromoji, and pairs of characters. */
final class JapaneseAnalysis {
  private JapaneseAnalysis() {}

  static TextAnalyzers texts() {
    return new TextAnalyzers(words(), WordTokenizer.analyzer(() -> WordTokenizer.terms(words())));
  }

  private static Analyzer words() {
    return new FoldedAnalyzer(
        () -> {
          JapaneseTokenizer tokenizer =
              new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
          TokenStream stream = new JapaneseBaseFormFilter(tokenizer);
          stream =
              new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
          return new TokenStreamComponents(tokenizer, new JapaneseKatakanaStemFilter(stream));
        });
  }

  static Analyzer bigrams() {
    return new FoldedAnalyzer(
        () -> {
          StandardTokenizer tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, new CJKBigramFilter(tokenizer));
        });
  }
}
