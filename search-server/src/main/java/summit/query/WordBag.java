package summit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/**
 * Words as typed, in one language's fields: any of them, ranked; better where neighbours of the
 * query stand together, and where the twin field agrees.
 */
final class WordBag {
  static float ADJACENT = Float.parseFloat(System.getProperty("adj", ".2"));
  static float NEAR = Float.parseFloat(System.getProperty("near", ".1"));
  static float TWIN = Float.parseFloat(System.getProperty("twin", ".3"));
  static float TRI = Float.parseFloat(System.getProperty("tri", "0"));
  static boolean MUST = true;
  private static final int LONG = 60;

  private final Analyzers analyzers;

  WordBag(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  /** The query of a text; empty where the language makes no term of it. */
  Optional<Query> query(Language language, String text) {
    List<Token> tokens = Token.of(analyzers, Field.text(language), text);
    List<Token> twins = Token.of(analyzers, Field.twin(language), text);
    if (tokens.isEmpty() && twins.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder bag = new BooleanQuery.Builder();
    terms(Field.text(language), tokens, 1).forEach(q -> bag.add(q, Occur.SHOULD));
    if (tokens.size() <= LONG) {
      pairs(Field.text(language), tokens).forEach(q -> bag.add(q, Occur.SHOULD));
    }
    if (TRI > 0) {
      for (int i = 1; i < twins.size(); i++)
        if (twins.get(i).start() < twins.get(i - 1).end())
          bag.add(
              boosted(
                  new PhraseQuery(
                      0, Field.twin(language), twins.get(i - 1).term(), twins.get(i).term()),
                  TRI),
              Occur.SHOULD);
    }
    if (MUST) {
      BooleanQuery.Builder outer = new BooleanQuery.Builder();
      outer.add(bag.build(), Occur.MUST);
      terms(Field.twin(language), twins, TWIN).forEach(q -> outer.add(q, Occur.SHOULD));
      return Optional.of(outer.build());
    }
    terms(Field.twin(language), twins, TWIN).forEach(q -> bag.add(q, Occur.SHOULD));
    return Optional.of(bag.build());
  }

  private static List<Query> terms(String field, List<Token> tokens, float boost) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    tokens.forEach(token -> counts.merge(token.term(), 1, Integer::sum));
    List<Query> terms = new ArrayList<>();
    counts.forEach(
        (term, n) -> terms.add(boosted(new TermQuery(new Term(field, term)), boost * n)));
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
