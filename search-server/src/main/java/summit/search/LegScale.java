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
 * language that the query is not written in come a little after their equals. The best of a handful
 * of passages is mostly chance, so that a language with next to none counts for less.
 */
final class LegScale {
  private static final float TRANSLATED = 0.9f;

  /** The share of all passages below which a language that is not the query's counts for less. */
  private static final float HANDFUL = 0.01f;

  private final Snapshot snapshot;
  private final Map<Language, Query> legs;

  LegScale(Snapshot snapshot, Map<Language, Query> legs) {
    this.snapshot = snapshot;
    this.legs = legs;
  }

  /** What any leg finds, for counting. */
  Query unscaled() {
    List<Query> parts = new ArrayList<>();
    legs.forEach((language, leg) -> parts.add(confined(language, leg).build()));
    return any(parts);
  }

  /**
   * What any leg finds, scored on one scale among the passages that pass a filter.
   *
   * @param written tags of the languages that the query is written in, that of most words first
   */
  Query scaled(Query filter, List<String> written) throws IOException {
    Scores all = Scores.none();
    for (Map.Entry<Language, Query> leg : legs.entrySet()) {
      Query within = confined(leg.getKey(), leg.getValue()).add(filter, Occur.FILTER).build();
      Scores found = snapshot.searcher().search(within, Scores.collector());
      float share = share(leg.getKey().tag(), written);
      all = all.merge(found, found.most() > 0 ? share / found.most() : 1);
    }
    return new ScoresQuery(all);
  }

  private float share(String tag, List<String> written) {
    if (tag.equals(written.getFirst())) {
      return 1;
    }
    Map<String, Integer> passages = snapshot.generation().manifest().passages();
    int all = passages.values().stream().mapToInt(Integer::intValue).sum();
    float enough = Math.min(1, passages.getOrDefault(tag, 0) / (HANDFUL * all));
    return enough * (written.contains(tag) ? 1 : TRANSLATED);
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
