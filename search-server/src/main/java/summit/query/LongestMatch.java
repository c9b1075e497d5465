package summit.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a dictionary in a row of terms: at each term the longest entry, then on
 * behind it. Terms are joined as the language joins them, so that in Korean spacing does not
 * matter.
 *
 * @param <T> what an entry stands for
 */
final class LongestMatch<T> {
  /** Terms of the longest entry that is looked for. */
  private static final int LONGEST = 12;

  private final String joint;
  private final Map<String, T> entries = new HashMap<>();

  LongestMatch(String joint) {
    this.joint = joint;
  }

  /** An entry over the terms {@code from} (inclusive) to {@code to} (exclusive). */
  record Match<T>(int from, int to, T entry) {}

  Map<String, T> entries() {
    return entries;
  }

  String key(List<String> terms) {
    return String.join(joint, terms);
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
    Match<T> longest = null;
    StringBuilder key = new StringBuilder();
    for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
      key.append(to == from ? "" : joint).append(tokens.get(to).term());
      T entry = entries.get(key.toString());
      if (entry != null) {
        longest = new Match<>(from, to + 1, entry);
      }
    }
    return longest;
  }
}
