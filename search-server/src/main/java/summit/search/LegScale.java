package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import summit.index.Field;
import summit.language.Language;

/**
 * One query of the legs of several languages. A leg scores the passages of its language; passages
 * in a language that has no leg are scored by every leg. The scores of two languages tell nothing
 * of each other, so that each leg is scaled to the same best score before they meet; those in a
 * language that the query is not written in come a little after their equals.
 */
final class LegScale {
  private static final float TRANSLATED = 0.9f;

  private final Snapshot snapshot;
  private final Map<Language, Query> legs;
  private final List<String> written;

  /** A scale for a query that is written in the languages with these tags. */
  LegScale(Snapshot snapshot, Map<Language, Query> legs, List<String> written) {
    this.snapshot = snapshot;
    this.legs = legs;
    this.written = written;
  }

  /** What any leg finds, for counting. */
  Query unscaled() {
    List<Query> parts = new ArrayList<>();
    legs.forEach((language, leg) -> parts.add(confined(language, leg).build()));
    return any(parts);
  }

  /** What any leg finds, scored on one scale among the passages that pass a filter. */
  Query scaled(Query filter) throws IOException {
    Scores all = Scores.none();
    for (Map.Entry<Language, Query> leg : legs.entrySet()) {
      Query within = confined(leg.getKey(), leg.getValue()).add(filter, Occur.FILTER).build();
      Scores found = snapshot.searcher().search(within, Scores.collector());
      float share = written.contains(leg.getKey().tag()) ? 1 : TRANSLATED;
      all = all.merge(found, found.most() > 0 ? share / found.most() : 1);
    }
    return new ScoresQuery(all);
  }

  private static Query any(List<Query> parts) {
    return switch (parts.size()) {
      case 0 -> new MatchNoDocsQuery("no leg finds anything");
      case 1 -> parts.getFirst();
      default -> new DisjunctionMaxQuery(parts, 0);
    };
  }

  private BooleanQuery.Builder confined(Language language, Query leg) {
    List<String> tags =
        snapshot.generation().languages().stream()
            .filter(tag -> scores(language, Language.of(tag)))
            .toList();
    return new BooleanQuery.Builder()
        .add(leg, Occur.MUST)
        .add(FilterQueries.oneOf(Field.LANGUAGE, tags), Occur.FILTER);
  }

  private boolean scores(Language leg, Optional<Language> passage) {
    return passage.filter(legs::containsKey).map(leg::equals).orElse(true);
  }
}
