package summit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summit.query.Facet;
import summit.search.SearchResults.FacetCount;

/**
 * A facet as a list of choices.
 *
 * @param first the choices shown at once
 * @param rest the others, folded
 */
public record Filter(String key, List<Choice> first, List<Choice> rest) {
  private static final int AT_ONCE = 6;

  /** A longer list is no help to anyone, and the page has to travel. */
  private static final int MOST = 15;

  public Filter {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /**
   * A value to filter by.
   *
   * @param url the search with this value chosen, or no longer chosen
   */
  public record Choice(String label, int count, boolean chosen, String url) {}

  /** The facets that have anything to choose. */
  static List<Filter> of(SearchAddress address, Map<Facet, List<FacetCount>> counts) {
    List<Filter> filters = new ArrayList<>();
    for (Facet facet : Facet.counted()) {
      List<Choice> choices = choices(address, facet, counts.getOrDefault(facet, List.of()));
      if (!choices.isEmpty()) {
        int all = Math.min(choices.size(), MOST);
        int cut = all <= AT_ONCE + 1 ? all : AT_ONCE;
        filters.add(new Filter(facet.key(), choices.subList(0, cut), choices.subList(cut, all)));
      }
    }
    return filters;
  }

  /** The chosen first, so that no fold hides them, then by count. */
  private static List<Choice> choices(SearchAddress address, Facet facet, List<FacetCount> counts) {
    List<String> chosen = address.request().filters().of(facet);
    List<Choice> choices = new ArrayList<>();
    for (String value : chosen) {
      int count =
          counts.stream()
              .filter(c -> c.value().equals(value))
              .mapToInt(FacetCount::count)
              .findFirst()
              .orElse(0);
      choices.add(choice(address, facet, value, count, true));
    }
    counts.stream()
        .filter(count -> !chosen.contains(count.value()))
        .forEach(c -> choices.add(choice(address, facet, c.value(), c.count(), false)));
    return choices;
  }

  private static Choice choice(
      SearchAddress address, Facet facet, String value, int count, boolean chosen) {
    return new Choice(
        address.ui().label(facet, value), count, chosen, address.toggled(facet, value).url());
  }
}
