package summit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import summit.index.Field;
import summit.query.Filters;

/** Filters as queries; they hold for passages and for documents alike. */
final class FilterQueries {
  private FilterQueries() {}

  /** Everything of a kind that passes the filters. */
  static BooleanQuery.Builder of(String kind, Filters... filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(term(Field.KIND, kind), Occur.FILTER);
    for (Filters some : filters) {
      clauses(some).forEach(clause -> all.add(clause, Occur.FILTER));
    }
    return all;
  }

  private static List<Query> clauses(Filters filters) {
    List<Query> clauses = new ArrayList<>();
    filters.values().forEach((facet, values) -> clauses.add(oneOf(facet.field(), values)));
    if (filters.from().isPresent() || filters.to().isPresent()) {
      long from = filters.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = filters.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      clauses.add(LongPoint.newRangeQuery(Field.DATE, from, to));
    }
    return clauses;
  }

  /** Whatever has one of the values in a keyword field. */
  static Query oneOf(String field, List<String> values) {
    return values.size() == 1
        ? term(field, values.getFirst())
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
