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
  private static final float ADJACENT = 0.2f;
  private static final float TWIN = 0.2f;

  /** Words as typed beside their translations: names and acronyms pass through. */
  private static final float UNTRANSLATED = 0.5f;

  /** Where spaces may stand anywhere, a text is cut as it is spaced and as if it were not. */
  private static final float EACH_CUT = 0.5f;

  /** Terms beyond these are left out, pairs of them where there are more than a few dozen. */
  private static final int MOST_TERMS = 200;

  private static final int MOST_PAIRS = 60;

  /**
   * The bag of a text.
   *
   * @param primary whether the query is written in the language: another's words have no twins
   */
  static WordBag of(
      Analyzers analyzers,
      QuestionWords questions,
      Language language,
      String typed,
      boolean primary) {
    float weight = primary ? 1 : UNTRANSLATED;
    String text = Scripts.apart(language, typed);
    String field = Field.text(language);
    List<Token> tokens = questions.telling(language, Token.of(analyzers, field, text));
    Map<String, Float> weights = new LinkedHashMap<>();
    if (language.joint().isEmpty()) {
      String unspaced = unspaced(language, text);
      List<Token> others = questions.telling(language, Token.of(analyzers, field, unspaced));
      count(weights, tokens, weight * EACH_CUT);
      count(weights, others, weight * (1 - EACH_CUT));
    } else {
      count(weights, tokens, weight);
    }
    Map<String, Float> twins = new LinkedHashMap<>();
    if (primary) {
      count(twins, Token.of(analyzers, Field.twin(language), text), TWIN);
    }
    List<Query> matching = terms(field, weights);
    List<Query> supporting = terms(Field.twin(language), twins);
    if (tokens.size() <= MOST_PAIRS) {
      matching.addAll(pairs(field, tokens));
    }
    return new WordBag(
        matching.isEmpty() ? supporting : matching, matching.isEmpty() ? List.of() : supporting);
  }

  /** The text without the spaces between two letters of the language. */
  private static String unspaced(Language language, String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int next = i;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean between =
          next > i
              && next < text.length()
              && !joined.isEmpty()
              && language.writes(text.charAt(next))
              && language.writes(joined.charAt(joined.length() - 1));
      i = between ? next : i;
      joined.append(text.charAt(i));
    }
    return joined.toString();
  }

  private static void count(Map<String, Float> weights, List<Token> tokens, float weight) {
    tokens.forEach(token -> weights.merge(token.term(), weight, Float::sum));
  }

  private static List<Query> terms(String field, Map<String, Float> weights) {
    List<Query> terms = new ArrayList<>();
    weights.entrySet().stream()
        .limit(MOST_TERMS)
        .forEach(
            weight ->
                terms.add(
                    boosted(new TermQuery(new Term(field, weight.getKey())), weight.getValue())));
    return terms;
  }

  private static List<Query> pairs(String field, List<Token> tokens) {
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      String first = tokens.get(i - 1).term();
      String second = tokens.get(i).term();
      if (!first.equals(second)) {
        pairs.add(boosted(new PhraseQuery(1, field, first, second), ADJACENT));
      }
    }
    return pairs;
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
