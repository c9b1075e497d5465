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
  public ReadQuery answering(String typed, Correction meant) {
    return told(typed, new Correction(meant.text(), true, meant.kind()));
  }

  /** This query with the word that another may have been meant. */
  public ReadQuery offering(Correction meant) {
    return told(reading.text(), meant);
  }

  private ReadQuery told(String text, Correction meant) {
    QueryReading told =
        new QueryReading(
            text,
            reading.understood(),
            reading.languages(),
            Optional.of(meant),
            reading.expansions());
    return new ReadQuery(told, legs, filters);
  }
}
