package summit.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Finds what was found before and scores it as it was scored. Holds for the same reader alone. */
final class ScoresQuery extends Query {
  private final Scores scores;

  ScoresQuery(Scores scores) {
    this.scores = scores;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        return new DefaultScorerSupplier(new Known(leaf, boost));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) {
        int at = scores.indexOf(leaf.docBase + doc, 0);
        return at < scores.size() && scores.doc(at) == leaf.docBase + doc
            ? Explanation.match(scores.score(at) * boost, "scored before")
            : Explanation.noMatch("not found before");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private final class Known extends Scorer {
    private final Leaf leaf;
    private final float boost;

    Known(LeafReaderContext context, float boost) {
      leaf = new Leaf(context);
      this.boost = boost;
    }

    @Override
    public int docID() {
      return leaf.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return leaf;
    }

    @Override
    public float score() {
      return scores.score(leaf.at) * boost;
    }

    @Override
    public float getMaxScore(int upTo) {
      return scores.most() * boost;
    }
  }

  /** The documents of a leaf. */
  private final class Leaf extends DocIdSetIterator {
    private final int base;
    private final int first;
    private final int end;
    private int at;

    Leaf(LeafReaderContext context) {
      base = context.docBase;
      first = scores.indexOf(base, 0);
      end = scores.indexOf(base + context.reader().maxDoc(), first);
      at = first - 1;
    }

    @Override
    public int docID() {
      return at < first ? -1 : at < end ? scores.doc(at) - base : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      at++;
      return docID();
    }

    @Override
    public int advance(int target) {
      at = target == NO_MORE_DOCS ? end : scores.indexOf(base + target, at + 1);
      at = Math.min(at, end);
      return docID();
    }

    @Override
    public long cost() {
      return (long) end - first;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "scores of " + scores.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoresQuery query && query.scores == scores;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(scores);
  }
}
