package summit.search;

import org.apache.lucene.search.similarities.BM25Similarity;

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

  SharpBm25() {
    super(SATURATION, LENGTH);
  }

  @Override
  protected float idf(long documents, long all) {
    return (float) Math.pow(super.idf(documents, all), SHARPNESS);
  }
}
