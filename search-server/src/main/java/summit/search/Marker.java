package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import summit.index.Field;
import summit.language.Language;

/**
 * Finds where in a passage's text the words of a query stand. Made for one search; quickest for
 * passages in index order.
 */
final class Marker {
  private final Snapshot snapshot;
  private final Map<Language, Query> legs = new EnumMap<>(Language.class);
  private final Map<Query, Double> rarity = new HashMap<>();
  private final MatchTree tree;

  Marker(Snapshot snapshot, Map<Language, Query> legs) throws IOException {
    this.snapshot = snapshot;
    for (Map.Entry<Language, Query> leg : legs.entrySet()) {
      this.legs.put(leg.getKey(), snapshot.searcher().rewrite(leg.getValue()));
    }
    tree = new MatchTree(snapshot.searcher(), this.legs.values());
  }

  /** The matches of every leg in a passage's own words, in no order; empty where it has none. */
  List<Mark> marks(int passage) throws IOException {
    List<Mark> words = new ArrayList<>();
    List<Mark> twins = new ArrayList<>();
    LeafReaderContext leaf = snapshot.leafOf(passage);
    for (Map.Entry<Language, Query> leg : legs.entrySet()) {
      for (MatchTree.Match match : tree.matches(leg.getValue(), leaf, passage - leaf.docBase)) {
        Mark mark = new Mark(match.span(), match.query(), rarity(match.query()));
        if (match.field().equals(Field.text(leg.getKey()))) {
          words.add(mark);
        } else if (match.field().equals(Field.twin(leg.getKey()))) {
          twins.add(mark);
        }
      }
    }
    // a twin field may cut words anywhere: it speaks only where the words themselves are silent
    return words.isEmpty() ? twins : words;
  }

  private double rarity(Query query) throws IOException {
    Double known = rarity.get(query);
    if (known == null) {
      known = query instanceof TermQuery term ? rarity(term.getTerm()) : 3.0;
      rarity.put(query, known);
    }
    return known;
  }

  private double rarity(Term term) throws IOException {
    int all = Math.max(1, snapshot.generation().reader().getDocCount(term.field()));
    return Math.log1p((double) all / (1 + snapshot.generation().reader().docFreq(term)));
  }
}
