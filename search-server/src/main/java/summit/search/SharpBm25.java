package summit.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import summit.index.Field;
import summit.language.Language;

/**
 * BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) for questions in whole
 * sentences: rare words weigh more against common ones than the logarithm alone lets them (the
 * inverse document frequency is raised to a power), and that a word stands there counts more than
 * how often. The parameters are measured; docs/results.md has the figures.
 */
final class SharpBm25 extends BM25Similarity {
  private static final float SATURATION = 0.5f;
  private static final float LENGTH = 0.9f;
  private static final double SHARPNESS = 1.5;

  /** Pairs of syllables stand everywhere, and say something only where they are rare. */
  private static final double TWIN_SHARPNESS = 2;

  private final double sharpness;

  private SharpBm25(double sharpness) {
    super(SATURATION, LENGTH);
    this.sharpness = sharpness;
  }

  /** The similarity of all fields. */
  static Similarity byField() {
    Set<String> twins = Stream.of(Language.values()).map(Field::twin).collect(toUnmodifiableSet());
    Similarity words = new SharpBm25(SHARPNESS);
    Similarity twin = new SharpBm25(TWIN_SHARPNESS);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return twins.contains(field) ? twin : words;
      }
    };
  }

  @Override
  protected float idf(long documents, long all) {
    return (float) Math.pow(super.idf(documents, all), sharpness);
  }
}
