package summit.api;

import java.util.Locale;
import summit.catalogue.Labels;
import summit.language.Language;
import summit.query.Facet;

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
}
