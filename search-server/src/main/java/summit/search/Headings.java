package summit.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import summit.index.Field;
import summit.language.Language;

/**
 * Lifts passages whose title or headings say a query's words too, so that who asks for a document
 * by name finds its passages first. It finds nothing that the words alone would not.
 */
final class Headings {
  private static final float SHARE = 0.2f;

  private Headings() {}

  /** The same legs, each with its words asked of titles and headings besides. */
  static Map<Language, Query> lift(Map<Language, Query> legs) {
    Map<Language, Query> lifted = new EnumMap<>(Language.class);
    legs.forEach(
        (language, leg) -> {
          BooleanQuery.Builder both = new BooleanQuery.Builder().add(leg, Occur.MUST);
          for (Term word : words(language, leg)) {
            Query heading = new TermQuery(new Term(Field.heading(language), word.bytes()));
            both.add(new BoostQuery(heading, SHARE), Occur.SHOULD);
          }
          lifted.put(language, both.build());
        });
    return lifted;
  }

  /** The words themselves; what they were expanded to by weight would weigh too much here. */
  private static Set<Term> words(Language language, Query leg) {
    Set<Term> words = new LinkedHashSet<>();
    leg.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            return field.equals(Field.text(language));
          }

          @Override
          public void consumeTerms(Query query, Term... terms) {
            if (query instanceof TermQuery || query instanceof PhraseQuery) {
              words.addAll(List.of(terms));
            }
          }
        });
    return words;
  }
}
