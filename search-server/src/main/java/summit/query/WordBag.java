package summit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/**
 * Words as typed, in one language's fields.
 *
 * @param matching any of these finds a passage: its words, and neighbours of the query that stand
 *     together there
 * @param supporting these only rank what is found: the twin field. Pairs of syllables would find 공지
 *     inside of 인공지능
 */
record WordBag(List<Query> matching, List<Query> supporting) {
  static float ADJACENT = Float.parseFloat(System.getProperty("adj", ".2"));
  static float NEAR = Float.parseFloat(System.getProperty("near", ".1"));
  static float TWIN = Float.parseFloat(System.getProperty("twin", ".3"));

  /** Terms beyond these are left out, pairs of them where there are more than a few dozen. */
  private static final int MOST_TERMS = 200;

  private static final int MOST_PAIRS = 60;

  static WordBag of(Analyzers analyzers, Language language, String text) {
    String field = Field.text(language);
    List<Token> tokens = Token.of(analyzers, field, text);
    List<Token> twins = Token.of(analyzers, Field.twin(language), text);
    List<Query> matching = terms(field, tokens, 1);
    List<Query> supporting = terms(Field.twin(language), twins, TWIN);
    if (tokens.size() <= MOST_PAIRS) {
      matching.addAll(pairs(field, tokens));
    }
    return new WordBag(
        matching.isEmpty() ? supporting : matching, matching.isEmpty() ? List.of() : supporting);
  }

  private static List<Query> terms(String field, List<Token> tokens, float boost) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    tokens.forEach(token -> counts.merge(token.term(), 1, Integer::sum));
    List<Query> terms = new ArrayList<>();
    counts.entrySet().stream()
        .limit(MOST_TERMS)
        .forEach(
            count ->
                terms.add(
                    boosted(
                        new TermQuery(new Term(field, count.getKey())), boost * count.getValue())));
    return terms;
  }

  private static List<Query> pairs(String field, List<Token> tokens) {
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      String first = tokens.get(i - 1).term();
      String second = tokens.get(i).term();
      if (!first.equals(second)) {
        pairs.add(boosted(new PhraseQuery(1, field, first, second), ADJACENT));
        pairs.add(boosted(new PhraseQuery(8, field, first, second), NEAR));
      }
    }
    return pairs;
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
