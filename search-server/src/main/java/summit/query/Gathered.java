package summit.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import summit.query.QueryReading.Expansion;

/**
 * What the words of a text bring, as it is gathered: queries, and what a person is told of them.
 */
final class Gathered {
  private final String text;
  private final List<Token> tokens;
  private final Set<String> without;
  private final boolean[] covered;
  private final List<Query> queries = new ArrayList<>();
  private final List<Expansion> expansions = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param tokens of the text
   * @param without ids of expansions that are not searched
   */
  Gathered(String text, List<Token> tokens, Set<String> without) {
    this.text = text;
    this.tokens = tokens;
    this.without = without;
    covered = new boolean[tokens.size()];
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Query> queries() {
    return List.copyOf(queries);
  }

  List<Expansion> expansions() {
    return List.copyOf(expansions);
  }

  /** Notes that tokens, the last exclusive, mean something. */
  void cover(int from, int to) {
    Arrays.fill(covered, from, to, true);
  }

  boolean covered(int token) {
    return covered[token];
  }

  /** How many tokens mean something. */
  int covered() {
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    return count;
  }

  void add(Query query) {
    queries.add(query);
  }

  /** Tells of an expansion that has a query and was not taken out; its query, yet to be added. */
  Optional<Query> tell(Expansion expansion, Optional<Query> query) {
    if (query.isEmpty() || without.contains(expansion.id())) {
      return Optional.empty();
    }
    expansions.add(expansion);
    return query;
  }
}
