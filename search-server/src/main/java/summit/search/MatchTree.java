package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import summit.passage.Span;

/**
 * Finds what in a passage matches which part of a query. It gives what Lucene's {@link Matches}
 * give, but reads the postings of a term once for all passages of a leaf instead of once a passage.
 */
final class MatchTree {
  private final IndexSearcher searcher;
  private final Set<Term> loose = new HashSet<>();
  private final Map<LeafReaderContext, Occurrences> occurrences = new HashMap<>();
  private final Map<Query, Weight> weights = new HashMap<>();

  /** For queries that are rewritten; what they ask for together decides what says nothing new. */
  MatchTree(IndexSearcher searcher, Collection<Query> queries) {
    this.searcher = searcher;
    queries.forEach(query -> query.visit(new LooseTerms()));
  }

  /** A match of a part of a query in a field. */
  record Match(String field, Span span, Query query) {}

  /** The matches in a passage, in no order; none where it does not match as a whole. */
  List<Match> matches(Query query, LeafReaderContext leaf, int doc) throws IOException {
    List<Match> matches = new ArrayList<>();
    Occurrences found = occurrences.computeIfAbsent(leaf, Occurrences::new);
    return new Passage(leaf, doc, found, matches).find(query) ? matches : List.of();
  }

  /** The evaluation of a query on one passage. */
  private final class Passage {
    private final LeafReaderContext leaf;
    private final int doc;
    private final Occurrences found;
    private final List<Match> matches;

    Passage(LeafReaderContext leaf, int doc, Occurrences found, List<Match> matches) {
      this.leaf = leaf;
      this.doc = doc;
      this.found = found;
      this.matches = matches;
    }

    /** Whether a query matches; its matches are added. */
    boolean find(Query query) throws IOException {
      return switch (query) {
        case BoostQuery boosted -> find(boosted.getQuery());
        case ConstantScoreQuery constant -> find(constant.getQuery());
        case TermQuery word -> word(query, word.getTerm());
        case SynonymQuery words -> words(words);
        case PhraseQuery phrase -> phrase(phrase);
        case DisjunctionMaxQuery best -> some(best.getDisjuncts(), false);
        case BooleanQuery all -> all(all);
        default -> byLucene(query, true);
      };
    }

    private boolean word(Query query, Term term) throws IOException {
      Occurrences.Places places = found.of(term, doc);
      for (int i = 0; i < places.size(); i++) {
        add(term.field(), places.start(i), places.end(i), query);
      }
      return places.size() > 0;
    }

    private boolean words(SynonymQuery words) throws IOException {
      boolean any = false;
      for (Term term : words.getTerms()) {
        any |= word(words, term);
      }
      return any;
    }

    private boolean phrase(PhraseQuery phrase) throws IOException {
      for (Term term : phrase.getTerms()) {
        if (found.of(term, doc).size() == 0) {
          return false;
        }
      }
      return phrase.getSlop() == 0 ? inARow(phrase) : byLucene(phrase, !redundant(phrase));
    }

    private boolean inARow(PhraseQuery phrase) throws IOException {
      Term[] terms = phrase.getTerms();
      Occurrences.Places first = found.of(terms[0], doc);
      boolean any = false;
      for (int i = 0; i < first.size(); i++) {
        int shift = first.position(i) - phrase.getPositions()[0];
        int end = first.end(i);
        for (int t = 1; t < terms.length && end >= 0; t++) {
          end = found.of(terms[t], doc).endAt(phrase.getPositions()[t] + shift);
        }
        if (end >= 0) {
          add(terms[0].field(), first.start(i), end, phrase);
          any = true;
        }
      }
      return any;
    }

    private boolean all(BooleanQuery query) throws IOException {
      int before = matches.size();
      List<Query> optional = new ArrayList<>();
      boolean required = false;
      for (BooleanClause clause : query) {
        if (clause.occur() == Occur.SHOULD) {
          optional.add(clause.query());
        } else if (find(clause.query()) == clause.isProhibited()) {
          matches.subList(before, matches.size()).clear();
          return false;
        } else {
          required |= clause.isRequired();
        }
      }
      return some(optional, required) || required;
    }

    /** Whether any of the queries matches; known says that this need not be found out. */
    private boolean some(Collection<Query> queries, boolean known) throws IOException {
      boolean any = false;
      for (Query query : queries) {
        if (!(known || any) || !redundant(query)) {
          any |= find(query);
        }
      }
      return any;
    }

    /** Phrases with room between their words, and words that are known by their beginning. */
    private boolean byLucene(Query query, boolean telling) throws IOException {
      Matches found = weight(query).matches(leaf, doc);
      for (String field : found == null || !telling ? List.<String>of() : found) {
        MatchesIterator each = found.getMatches(field);
        while (each != null && each.next()) {
          add(field, each.startOffset(), each.endOffset(), each.getQuery());
        }
      }
      return found != null;
    }

    private void add(String field, int start, int end, Query query) {
      if (start >= 0 && end > start) {
        matches.add(new Match(field, new Span(start, end), query));
      }
    }
  }

  private Weight weight(Query query) throws IOException {
    Weight known = weights.get(query);
    if (known == null) {
      // with scores, or the optional words beside a required one would match nothing
      known = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
      weights.put(query, known);
    }
    return known;
  }

  /** A loose phrase would mark what stands between its words, which are marked by themselves. */
  private boolean redundant(Query query) {
    return switch (query) {
      case BoostQuery boosted -> redundant(boosted.getQuery());
      case PhraseQuery phrase ->
          phrase.getSlop() > 0 && loose.containsAll(List.of(phrase.getTerms()));
      default -> false;
    };
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
