package summit.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import summit.language.Language;
import summit.query.QueryReading.Correction;

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
  public ReadQuery {
    legs = legs.isEmpty() ? Map.of() : new EnumMap<>(legs);
  }

  /** Whether there is nothing to search for, only something to filter. */
  public boolean browse() {
    return legs.isEmpty();
  }

  /** This query as the answer to another text, which found nothing where this was meant. */
  public ReadQuery answering(QueryReading typed) {
    Optional<Correction> applied =
        typed.correction().map(meant -> new Correction(meant.text(), true, meant.kind()));
    QueryReading told =
        new QueryReading(
            typed.text(), reading.understood(), reading.languages(), applied, reading.expansions());
    return new ReadQuery(told, legs, filters);
  }
}
