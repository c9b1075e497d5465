package summit.language;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;

/**
 * How the texts of a language are analysed, a chain a field; what each is for stands at the methods
 * of {@link Language} that make them.
 *
 * @param main of a user dictionary's lines
 * @param stock what the search library has for the language
 * @param twin more exact, or blind to spacing
 * @param words of a user dictionary's lines; the vocabulary
 */
record Chains(
    Function<List<String>, Analyzer> main,
    Supplier<Analyzer> stock,
    Supplier<Analyzer> twin,
    Function<List<String>, Analyzer> words) {

  /** Of a language that writes spaces between words: it needs no user dictionary. */
  static Chains spaced(Supplier<Analyzer> main, Supplier<Analyzer> stock, Supplier<Analyzer> twin) {
    return new Chains(
        compounds -> main.get(), stock, twin, compounds -> WordTokenizer.analyzer(() -> List::of));
  }
}
