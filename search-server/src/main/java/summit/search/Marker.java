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
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import summit.index.Field;
import summit.language.Language;
import summit.passage.Span;

/** Finds where in a passage's text the words of a query stand. Made for one search. */
final class Marker {
  private final Snapshot snapshot;
  private final Map<Language, Weight> weights = new EnumMap<>(Language.class);
  private final Set<Term> loose = new HashSet<>();
  private final Map<Query, Double> rarity = new HashMap<>();

  Marker(Snapshot snapshot, Map<Language, Query> legs) throws IOException {
    this.snapshot = snapshot;
    for (Map.Entry<Language, Query> leg : legs.entrySet()) {
      Query plain = snapshot.searcher().rewrite(leg.getValue());
      // with scores, or the optional words beside a required one would match nothing
      Weight weight = snapshot.searcher().createWeight(plain, ScoreMode.COMPLETE, 1);
      weights.put(leg.getKey(), weight);
      plain.visit(new LooseTerms());
    }
  }

  /** The matches of every leg in a passage's own words, in no order; empty where it has none. */
  List<Mark> marks(int passage) throws IOException {
    List<Mark> words = new ArrayList<>();
    List<Mark> twins = new ArrayList<>();
    LeafReaderContext leaf = snapshot.leafOf(passage);
    for (Map.Entry<Language, Weight> leg : weights.entrySet()) {
      Matches matches = leg.getValue().matches(leaf, passage - leaf.docBase);
      if (matches != null) {
        add(words, matches.getMatches(Field.text(leg.getKey())));
        add(twins, matches.getMatches(Field.twin(leg.getKey())));
      }
    }
    // a twin field may cut words anywhere: it speaks only where the words themselves are silent
    return words.isEmpty() ? twins : words;
  }

  private void add(List<Mark> marks, @org.jspecify.annotations.Nullable MatchesIterator matches)
      throws IOException {
    while (matches != null && matches.next()) {
      Query query = matches.getQuery();
      if (matches.startOffset() >= 0
          && matches.endOffset() > matches.startOffset()
          && !redundant(query)) {
        Span span = new Span(matches.startOffset(), matches.endOffset());
        marks.add(new Mark(span, query, rarity(query)));
      }
    }
  }

  /** A loose phrase would mark what stands between its words, which are marked by themselves. */
  private boolean redundant(Query query) {
    return query instanceof PhraseQuery phrase
        && phrase.getSlop() > 0
        && loose.containsAll(List.of(phrase.getTerms()));
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

  private final class LooseTerms extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... terms) {
      if (query instanceof TermQuery || query instanceof SynonymQuery) {
        loose.addAll(List.of(terms));
      }
    }
  }
}
