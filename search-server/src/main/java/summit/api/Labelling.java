package summit.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.catalogue.Labels;
import summit.language.Language;
import summit.query.Facet;
import summit.search.SearchResults.FacetCount;

/** What a person reads for facet values, in the language of the reader. */
public final class Labelling {
  private final Labels labels;
  private final Language reader;

  /** Labels for a reader of a language. */
  public Labelling(Labels labels, Language reader) {
    this.labels = labels;
    this.reader = reader;
  }

  /** The reader's language. */
  public Language reader() {
    return reader;
  }

  /** The label of a facet's value; the value itself where it has none. */
  public String label(Facet facet, String value) {
    return switch (facet) {
      case LANGUAGE -> language(value);
      case COUNTRY -> Labels.country(value, reader.tag());
      case SUMMIT -> labels.label("process", value, reader.tag());
      case TYPE, ISSUER -> labels.label(facet.key(), value, reader.tag());
      case YEAR, DOCUMENT -> value;
    };
  }

  private String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale());
  }

  /** Every counted facet, in a reader's order, those without values too. */
  Map<String, List<Answer.FacetValue>> facets(Map<Facet, List<FacetCount>> found) {
    Map<String, List<Answer.FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.counted()) {
      facets.put(
          facet.key(),
          found.getOrDefault(facet, List.of()).stream()
              .map(
                  count ->
                      new Answer.FacetValue(
                          count.value(), label(facet, count.value()), count.count()))
              .toList());
    }
    return facets;
  }
}
