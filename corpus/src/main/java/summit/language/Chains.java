package summit.language;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;

/**
 * How the texts of a language are analysed, a chain a field; what each is for stands at the methods
 * of {@link Language} that make them.
 *
 * @param texts of a user dictionary's lines
 * @param stock what the search library has for the language
 * @param twin more exact, or blind to spacing
 */
record Chains(
    Function<List<String>, TextAnalyzers> texts,
    Supplier<Analyzer> stock,
    Supplier<Analyzer> twin) {

  /** Of a language that writes spaces between words: it needs no user dictionary. */
  static Chains spaced(Supplier<Analyzer> main, Supplier<Analyzer> stock, Supplier<Analyzer> twin) {
    return new Chains(
        compounds -> new TextAnalyzers(main.get(), WordTokenizer.analyzer(() -> List::of)),
        stock,
        twin);
  }
}
