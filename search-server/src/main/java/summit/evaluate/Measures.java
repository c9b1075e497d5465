package summit.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, from 0 to 1 each.
 *
 * <p>nDCG is that of Järvelin and Kekäläinen (Cumulated gain-based evaluation of IR techniques, ACM
 * TOIS 20(4), 2002) with linear gains, as {@code ndcg_cut} of trec_eval computes it: DCG@k = Σ
 * grade(i) / log2(i + 1) over the ranks i = 1 … k, divided by the DCG@k of the best order there is
 * of everything judged.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first ten
 * @param mrr10 1 / rank of the first relevant page (grade 1 or more) among the first ten, else 0
 * @param recall100 share of the relevant pages that are among the first hundred
 */
public record Measures(double ndcg10, double mrr10, double recall100) {
  private static final int TOP = 10;
  private static final int DEEP = 100;

  /** Measures a ranking of distinct pages against grades. */
  public static Measures of(List<PageKey> ranking, Map<PageKey, Integer> grades) {
    List<Integer> gains = ranking.stream().map(page -> grades.getOrDefault(page, 0)).toList();
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = discounted(best);
    long relevant = relevant(best);
    return new Measures(
        ideal == 0 ? 0 : discounted(gains) / ideal,
        reciprocal(gains),
        relevant == 0
            ? 0
            : (double) relevant(gains.subList(0, Math.min(DEEP, gains.size()))) / relevant);
  }

  /** The mean over topics; zeros where there is none. */
  public static Measures mean(Collection<Measures> all) {
    return new Measures(
        mean(all, Measures::ndcg10), mean(all, Measures::mrr10), mean(all, Measures::recall100));
  }

  private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(TOP, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  private static double reciprocal(List<Integer> gains) {
    for (int i = 0; i < Math.min(TOP, gains.size()); i++) {
      if (gains.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static long relevant(List<Integer> gains) {
    return gains.stream().filter(gain -> gain > 0).count();
  }
}
