package summit.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What hits must be: OR within a facet, AND between facets and dates.
 *
 * @param values chosen values by facet; a facet without choice is absent
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Filters(
    Map<Facet, List<String>> values, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Everything. */
  public static final Filters NONE = new Filters(Map.of(), Optional.empty(), Optional.empty());

  public Filters {
    EnumMap<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, list) -> {
          if (!list.isEmpty()) {
            chosen.put(facet, List.copyOf(list));
          }
        });
    values = chosen;
  }

  /** Any of these values of a facet. */
  public static Filters only(Facet facet, String... values) {
    return new Filters(Map.of(facet, List.of(values)), Optional.empty(), Optional.empty());
  }

  /** The chosen values of a facet; empty where it has none. */
  public List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** Whether nothing is filtered. */
  public boolean none() {
    return values.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /** The same filters without one facet. */
  public Filters without(Facet facet) {
    EnumMap<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(values);
    fewer.remove(facet);
    return new Filters(fewer, from, to);
  }

  /** The same filters by date alone. */
  public Filters dates() {
    return new Filters(Map.of(), from, to);
  }
}
