package summit.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/**
 * The words of glossary, lexicons and thesauri as the main fields cut them. Those that were asked
 * for last are remembered: some thousands stand in most queries, and cutting one takes as long as
 * finding it. Safe for many threads.
 */
final class ListedWords {
  private static final int REMEMBERED = 20_000;

  private final Analyzers analyzers;
  private final Cache<Word, List<Token>> cut =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  ListedWords(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  private record Word(Language language, String text) {}

  /** The tokens of a word. */
  List<Token> tokens(Language language, String word) {
    return cut.get(
        new Word(language, word),
        key -> List.copyOf(Token.of(analyzers, Field.text(language), word)));
  }

  /** The terms of a word. */
  List<String> terms(Language language, String word) {
    return terms(tokens(language, word));
  }

  /** The tokens of a word; none where they are those of another word. */
  List<Token> readable(Language language, String word) {
    List<Token> tokens = tokens(language, word);
    return language.readToItsEnd(word, terms(tokens)) ? tokens : List.of();
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }
}
