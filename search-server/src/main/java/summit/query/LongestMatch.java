package summit.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a dictionary in a row of terms: at each term the longest entry that ends
 * with a word (인공지능, not 인공지능 통제 in 인공지능 통제력), or the longest where none does, then on behind it.
 * Terms are joined as the language joins them, so that in Korean spacing does not matter.
 *
 * @param <T> what an entry stands for
 */
final class LongestMatch<T> {
  /** Terms of the longest entry that is looked for. */
  private static final int LONGEST = 12;

  private final String joint;
  private final Map<String, String> entries;
  private final Function<String, T> meaning;

  /**
   * A dictionary.
   *
   * @param joint what stands between the terms of a key
   * @param entries by key, each as text
   * @param meaning reads an entry; asked only for entries that were found
   */
  LongestMatch(String joint, Map<String, String> entries, Function<String, T> meaning) {
    this.joint = joint;
    this.entries = entries;
    this.meaning = meaning;
  }

  /** An entry over the terms {@code from} (inclusive) to {@code to} (exclusive). */
  record Match<T>(int from, int to, T entry) {
    /** Its terms, joined. */
    String terms(List<Token> tokens) {
      return tokens.subList(from, to).stream().map(Token::term).collect(joining());
    }

    /** The part of the text that the terms were made of. */
    String span(String text, List<Token> tokens) {
      return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
  }

  /** The matches among the tokens from the left, none overlapping another. */
  List<Match<T>> in(List<Token> tokens, Predicate<Token> counts) {
    List<Match<T>> matches = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      Match<T> match = counts.test(tokens.get(from)) ? at(tokens, from) : null;
      if (match == null) {
        from++;
      } else {
        matches.add(match);
        from = match.to();
      }
    }
    return matches;
  }

  private @Nullable Match<T> at(List<Token> tokens, int from) {
    String longest = null;
    int end = from;
    boolean whole = false;
    StringBuilder key = new StringBuilder();
    for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
      key.append(to == from ? "" : joint).append(tokens.get(to).term());
      String entry = entries.get(key.toString());
      boolean endsAWord =
          to + 1 == tokens.size() || tokens.get(to).end() < tokens.get(to + 1).start();
      if (entry != null && (endsAWord || !whole)) {
        longest = entry;
        end = to + 1;
        whole = endsAWord;
      }
    }
    return longest == null ? null : new Match<>(from, end, meaning.apply(longest));
  }
}
