package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import summit.index.Field;
import summit.language.Language;
import summit.passage.Span;

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

  /**
   * The matches of every leg in a passage's own words, in no order; empty where it has none.
   *
   * @param text of the passage
   */
  List<Mark> marks(int passage, String text) throws IOException {
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
    return words.isEmpty() ? twins : telling(words, text);
  }

  /**
   * Without the last letters of other words: who looks for 통제력, read as 통제 and 력, does not mean the
   * 력 of 회복력. All where no longer word is marked: then it was the letter that was looked for.
   */
  private List<Mark> telling(List<Mark> marks, String text) {
    Set<Integer> ends = new HashSet<>();
    marks.forEach(mark -> ends.add(mark.span().end()));
    List<Mark> telling =
        marks.stream()
            .filter(mark -> ends.contains(mark.span().start()) || !ending(mark.span(), text))
            .toList();
    return telling.stream().allMatch(mark -> single(mark.span())) ? marks : telling;
  }

  /** Whether a range is one letter behind another in a language that runs words together. */
  private boolean ending(Span span, String text) {
    return single(span)
        && span.start() > 0
        && legs.keySet().stream()
            .anyMatch(
                language ->
                    language.joint().isEmpty()
                        && language.writes(text.charAt(span.start()))
                        && language.writes(text.charAt(span.start() - 1)));
  }

  private static boolean single(Span span) {
    return span.end() - span.start() == 1;
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
