package summit.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** What a query found: index documents in order, each with its score. */
final class Scores {
  private int[] docs;
  private float[] scores;
  private int size;
  private float most;

  private Scores(int capacity) {
    docs = new int[capacity];
    scores = new float[capacity];
  }

  static Scores none() {
    return new Scores(0);
  }

  /** Collects them. */
  static CollectorManager<?, Scores> collector() {
    return new CollectorManager<Filling, Scores>() {
      @Override
      public Filling newCollector() {
        return new Filling();
      }

      @Override
      public Scores reduce(Collection<Filling> parts) {
        return parts.stream().map(part -> part.found).reduce(none(), (a, b) -> a.merge(b, 1));
      }
    };
  }

  /** How many documents were found. */
  int size() {
    return size;
  }

  int doc(int at) {
    return docs[at];
  }

  float score(int at) {
    return scores[at];
  }

  /** The best score, 0 where there is none above. */
  float most() {
    return most;
  }

  /** Where a document stands, or else the next one after it, among those from {@code from} on. */
  int indexOf(int doc, int from) {
    int at = Arrays.binarySearch(docs, from, size, doc);
    return at < 0 ? -1 - at : at;
  }

  /** These and the other's multiplied by a factor; where both have a document, its better score. */
  Scores merge(Scores other, float factor) {
    Scores merged = new Scores(size + other.size);
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      int one = i < size ? docs[i] : Integer.MAX_VALUE;
      int two = j < other.size ? other.docs[j] : Integer.MAX_VALUE;
      float score = one <= two ? scores[i++] : 0;
      if (two <= one) {
        score = Math.max(score, other.scores[j++] * factor);
      }
      merged.add(Math.min(one, two), score);
    }
    return merged;
  }

  private void add(int doc, float score) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, Math.max(64, 2 * size));
      scores = Arrays.copyOf(scores, docs.length);
    }
    docs[size] = doc;
    scores[size++] = score;
    most = Math.max(most, score);
  }

  private static final class Filling extends SimpleCollector {
    private final Scores found = none();
    private @Nullable Scorable scorer;
    private int base;

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      found.add(base + doc, scorer == null ? 0 : scorer.score());
    }
  }
}
