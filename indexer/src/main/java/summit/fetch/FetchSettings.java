package summit.fetch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to fetch.
 *
 * @param data the data folder; files come into its {@code documents}
 * @param delay between two requests to one host
 * @param maxAge what was asked within is not asked again; zero asks always
 * @param dryRun whether to say only what would be asked
 * @param limits of patience and size
 */
public record FetchSettings(
    Path data, Duration delay, Duration maxAge, boolean dryRun, Limits limits) {
  private static final long MEBIBYTE = 1L << 20;

  /**
   * What one run may cost.
   *
   * @param retries further attempts after the first, from 0
   * @param connect longest wait for a connection
   * @param stall longest wait without a byte
   * @param patience longest wait that a site may ask for; also the most between two attempts
   * @param maxBytes largest document
   * @param hosts hosts asked at once, from 1
   */
  public record Limits(
      int retries, Duration connect, Duration stall, Duration patience, long maxBytes, int hosts) {
    /** 3 retries, 200 MiB, 8 hosts. */
    public static final Limits USUAL =
        new Limits(
            3,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            200 * MEBIBYTE,
            8);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException for a number below its range
     */
    public Limits {
      if (retries < 0 || maxBytes < 1 || hosts < 1) {
        throw new IllegalArgumentException("a limit of fetch is below its range");
      }
    }
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for a negative duration
   */
  public FetchSettings {
    if (delay.isNegative() || maxAge.isNegative()) {
      throw new IllegalArgumentException("a setting of fetch is below its range");
    }
  }
}
