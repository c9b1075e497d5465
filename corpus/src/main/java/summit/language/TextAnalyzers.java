package summit.language;

import org.apache.lucene.analysis.Analyzer;

/**
 * The analyses of a language's texts that know the words of a user dictionary, made together so
 * that it is compiled once.
 *
 * @param main of the main field, the same for index and query
 * @param words of the vocabulary: every written word as its {@link Keystrokes}, for whether it is
 *     known; and each word in it that a person would type by itself as its keys, a tab and its
 *     spelling, for what to suggest
 */
public record TextAnalyzers(Analyzer main, Analyzer words) implements AutoCloseable {
  @Override
  public void close() {
    main.close();
    words.close();
  }
}
