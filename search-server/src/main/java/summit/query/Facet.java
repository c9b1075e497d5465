package summit.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summit.index.Field;

/** What hits can be filtered and counted by. */
public enum Facet {
  LANGUAGE("lang", "language", Field.LANGUAGE),
  SUMMIT("summit", "summit", Field.SUMMIT),
  TYPE("type", "type", Field.TYPE),
  YEAR("year", "year", Field.YEAR),
  ISSUER("issuer", "issuer", Field.ISSUER),
  COUNTRY("country", "country", Field.COUNTRY),
  /** A filter only: documents are not counted by themselves. */
  DOCUMENT("document", "document", Field.DOCUMENT);

  private final String parameter;
  private final String key;
  private final String field;

  Facet(String parameter, String key, String field) {
    this.parameter = parameter;
    this.key = key;
    this.field = field;
  }

  /** The name of the request parameter. */
  public String parameter() {
    return parameter;
  }

  /** The name in an answer's {@code facets}. */
  public String key() {
    return key;
  }

  /** The index field. */
  public String field() {
    return field;
  }

  /** The facets whose values are counted, in the order a person reads them. */
  public static List<Facet> counted() {
    return Arrays.stream(values()).filter(facet -> facet != DOCUMENT).toList();
  }

  /** The facet a request parameter (or a query's field prefix) names. */
  public static Optional<Facet> ofParameter(String name) {
    return Arrays.stream(values())
        .filter(facet -> facet.parameter.equals(name) || facet.key.equals(name))
        .findFirst();
  }
}
