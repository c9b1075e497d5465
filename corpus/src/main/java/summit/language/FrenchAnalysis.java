package summit.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The two analyses of French text: lightly stemmed, and as it stands; l' and d' go, accents too.
 */
final class FrenchAnalysis {
  private FrenchAnalysis() {}

  static Analyzer stems() {
    return new FoldedAnalyzer(
        () -> {
          StandardTokenizer tokenizer = new StandardTokenizer();
          TokenStream stems = new FrenchLightStemFilter(words(tokenizer));
          return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(stems));
        });
  }

  static Analyzer exact() {
    return new FoldedAnalyzer(
        () -> {
          StandardTokenizer tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(words(tokenizer)));
        });
  }

  private static TokenStream words(StandardTokenizer tokenizer) {
    return new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES);
  }
}
