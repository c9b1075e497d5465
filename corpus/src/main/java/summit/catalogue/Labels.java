package summit.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a person reads for a facet value, in every language of the file's columns. */
public final class Labels {
  private static final String FILE = "labels.csv";

  private final Map<String, Map<String, Map<String, String>>> facets;

  private Labels(Map<String, Map<String, Map<String, String>>> facets) {
    this.facets = facets;
  }

  /** The labels that this module ships. */
  public static Labels bundled() {
    return read(CorpusData.open(FILE));
  }

  /**
   * Reads labels: columns facet, value, and one a language tag.
   *
   * @throws CorpusException for a row that is empty or stands twice
   */
  public static Labels read(Reader text) {
    Map<String, Map<String, Map<String, String>>> facets = new HashMap<>();
    for (NamedCsvRecord row : CorpusData.rows(FILE, text, Set.of("facet", "value"))) {
      Map<String, String> labels = new HashMap<>(row.getFieldsAsMap());
      String facet = labels.remove("facet");
      String value = labels.remove("value");
      if (labels.containsValue("")) {
        throw new CorpusException(FILE, row.getStartingLineNumber(), value + " lacks a label");
      }
      if (facets.computeIfAbsent(facet, f -> new LinkedHashMap<>()).put(value, labels) != null) {
        throw new CorpusException(
            FILE, row.getStartingLineNumber(), facet + " " + value + " stands twice");
      }
    }
    return new Labels(facets);
  }

  /** Whether a facet knows a value. */
  public boolean knows(String facet, String value) {
    return facets.getOrDefault(facet, Map.of()).containsKey(value);
  }

  /** The values of a facet in the order of the file. */
  public List<String> values(String facet) {
    return new ArrayList<>(facets.getOrDefault(facet, Map.of()).keySet());
  }

  /** The label in a language, else the English one, else the value itself. */
  public String label(String facet, String value, String tag) {
    Map<String, String> labels = facets.getOrDefault(facet, Map.of()).getOrDefault(value, Map.of());
    String label = labels.get(tag);
    return label != null ? label : labels.getOrDefault("en", value);
  }

  /** A country's name by its ISO 3166 code (or EU), from the locale data of the runtime. */
  public static String country(String code, String tag) {
    return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(tag));
  }
}
