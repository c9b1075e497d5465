package summit.search;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * A hit before anything of it is loaded.
 *
 * @param parent the document's index document
 * @param passages how many passages of it match
 * @param best the best passages, best first
 */
record Found(int parent, double score, int passages, List<ScoreDoc> best) {
  Found {
    best = List.copyOf(best);
  }

  /** This hit with another score. */
  Found scored(double other) {
    return new Found(parent, other, passages, best);
  }
}
