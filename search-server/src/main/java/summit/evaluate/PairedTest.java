package summit.evaluate;

import java.util.List;
import java.util.Random;

/**
 * A paired two-sided randomisation test (Smucker, Allan and Carterette, A comparison of statistical
 * significance tests for information retrieval evaluation, CIKM 2007): were the two runs the same,
 * the sign of each topic's difference would be a coin's.
 *
 * @param topics number of pairs
 * @param before mean of the earlier run
 * @param after mean of this run
 * @param p share of random signs that give a mean difference at least as large
 */
public record PairedTest(int topics, double before, double after, double p) {
  private static final int SAMPLES = 100_000;
  private static final long SEED = 20;
  private static final double ALIKE = 1e-12;

  /** Tests the values of the same topics in the same order. */
  public static PairedTest of(List<Double> before, List<Double> after) {
    if (before.size() != after.size()) {
      throw new IllegalArgumentException(before.size() + " against " + after.size());
    }
    double[] differences = new double[before.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = after.get(i) - before.get(i);
    }
    return new PairedTest(differences.length, mean(before), mean(after), p(differences));
  }

  private static double p(double[] differences) {
    double observed = 0;
    for (double difference : differences) {
      observed += difference;
    }
    Random coin = new Random(SEED);
    int asLarge = 1;
    for (int i = 0; i < SAMPLES; i++) {
      double sum = 0;
      for (double difference : differences) {
        sum += coin.nextBoolean() ? difference : -difference;
      }
      asLarge += Math.abs(sum) >= Math.abs(observed) - ALIKE ? 1 : 0;
    }
    return (double) asLarge / (SAMPLES + 1);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
