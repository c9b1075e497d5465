package summit.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A work: a declaration, a report, a strategy, whatever the number of its languages.
 *
 * @param id slug, as in {@code seoul-declaration-2024}
 * @param type facet value, as in {@code declaration}
 * @param process facet value of the summit or process it belongs to
 * @param titles title by language tag
 * @param titleStatus by language tag: {@code official}, {@code government} or {@code translation}
 *     (ours)
 * @param issuers facet values
 * @param countries ISO 3166 codes of the states that issued or joined it, and EU
 * @param date ISO date
 */
public record Work(
    String id,
    String type,
    String process,
    Map<String, String> titles,
    Map<String, String> titleStatus,
    List<String> issuers,
    List<String> countries,
    String date) {
  public Work {
    titles = Map.copyOf(titles);
    titleStatus = Map.copyOf(titleStatus);
    issuers = List.copyOf(issuers);
    countries = List.copyOf(countries);
  }
}
