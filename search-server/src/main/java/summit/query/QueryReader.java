package summit.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.language.TextNormalizer;

/** Reads what a person typed into a query; every input has a reading, none is an error. */
public final class QueryReader {
  private final Analyzers analyzers;

  /** A reader for an index analysed by these chains. */
  public QueryReader(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  /**
   * Reads a query.
   *
   * @param cross whether to add the words of other languages
   * @param without ids of expansions to leave out
   */
  public ReadQuery read(String text, boolean cross, Set<String> without) {
    String normal = TextNormalizer.normalize(text).strip();
    Map<Language, Query> legs = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Query leg = new QueryBuilder(analyzers).createBooleanQuery(Field.text(language), normal);
      if (leg != null) {
        legs.put(language, leg);
      }
    }
    List<String> languages = Language.detect(normal).map(Language::tag).stream().toList();
    QueryReading reading = new QueryReading(text, normal, languages, Optional.empty(), List.of());
    return new ReadQuery(reading, legs, Filters.NONE);
  }
}
