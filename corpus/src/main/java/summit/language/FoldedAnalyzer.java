package summit.language;

import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;

/** A chain of tokenizer and filters behind the folding of characters. */
final class FoldedAnalyzer extends Analyzer {
  private final UnaryOperator<Reader> characters;
  private final Supplier<TokenStreamComponents> chain;

  FoldedAnalyzer(Supplier<TokenStreamComponents> chain) {
    this(chain, FoldingCharFilter::new);
  }

  FoldedAnalyzer(Supplier<TokenStreamComponents> chain, UnaryOperator<Reader> characters) {
    this.chain = chain;
    this.characters = characters;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return chain.get();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return characters.apply(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return characters.apply(reader);
  }
}
