package summit.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import summit.language.Language;
import summit.query.QueryReading.Correction;
import summit.query.QueryReading.Expansion;

/**
 * A query as read, ready to run.
 *
 * @param reading what a person is told of it
 * @param legs what to score the passages of a language by: a leg's scores are comparable with each
 *     other, not with those of another leg. Empty where the text says nothing to search for
 *     (browse)
 * @param filters what the text itself asks for ({@code lang:ko year:2024}), to be joined with those
 *     of the request
 */
public record ReadQuery(QueryReading reading, Map<Language, Query> legs, Filters filters) {
  /** What was probably meant, where what was typed counts 1. */
  private static final float MEANT = 0.5f;

  public ReadQuery {
    legs = legs.isEmpty() ? Map.of() : new EnumMap<>(legs);
  }

  /** Whether there is nothing to search for, only something to filter. */
  public boolean browse() {
    return legs.isEmpty();
  }

  /** This query as the answer to another text, which found nothing where this was meant. */
  public ReadQuery answering(String typed, Correction meant) {
    return told(typed, new Correction(meant.text(), true, meant.kind(), meant.words()));
  }

  /** This query with the word that another may have been meant. */
  public ReadQuery offering(Correction meant) {
    return told(reading.text(), meant);
  }

  /** This query, offering another that may have been meant and finding what that one finds too. */
  public ReadQuery beside(ReadQuery other, Correction meant) {
    Map<Language, Query> both = new EnumMap<>(Language.class);
    both.putAll(legs);
    other.legs.forEach(
        (language, leg) -> both.merge(language, new BoostQuery(leg, MEANT), ReadQuery::either));
    Map<String, Expansion> expansions = new LinkedHashMap<>();
    Stream.of(reading.expansions(), meant.words(), other.reading.expansions())
        .flatMap(List::stream)
        .forEach(expansion -> expansions.putIfAbsent(expansion.id(), expansion));
    return new ReadQuery(
        told(reading.text(), meant, List.copyOf(expansions.values())), both, filters);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private ReadQuery told(String text, Correction meant) {
    return new ReadQuery(told(text, meant, reading.expansions()), legs, filters);
  }

  private QueryReading told(String text, Correction meant, List<Expansion> expansions) {
    return new QueryReading(
        text, reading.understood(), reading.languages(), Optional.of(meant), expansions);
  }
}
