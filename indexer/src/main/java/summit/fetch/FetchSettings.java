package summit.fetch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to fetch.
 *
 * @param data the data folder; files come into its {@code documents}
 * @param delay between two requests to one host
 * @param maxAge what was asked within is not asked again; zero asks always
 * @param retries further attempts after the first, from 0
 * @param connect longest wait for a connection
 * @param stall longest wait without a byte
 * @param patience longest wait that a site may ask for; also the most between two attempts
 * @param maxBytes largest document
 * @param hosts hosts asked at once, from 1
 * @param dryRun whether to say only what would be asked
 */
public record FetchSettings(
    Path data,
    Duration delay,
    Duration maxAge,
    int retries,
    Duration connect,
    Duration stall,
    Duration patience,
    long maxBytes,
    int hosts,
    boolean dryRun) {
  private static final long MEBIBYTE = 1L << 20;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for a negative duration or a number below its range
   */
  public FetchSettings {
    if (delay.isNegative() || maxAge.isNegative() || retries < 0 || maxBytes < 1 || hosts < 1) {
      throw new IllegalArgumentException("a setting of fetch is below its range");
    }
  }

  /** One second between requests, a day before asking again, 3 retries, 200 MiB, 8 hosts. */
  public static FetchSettings of(Path data) {
    return new FetchSettings(
        data,
        Duration.ofSeconds(1),
        Duration.ofHours(24),
        3,
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        200 * MEBIBYTE,
        8,
        false);
  }

  /** With another delay between two requests to one host. */
  public FetchSettings withDelay(Duration other) {
    return new FetchSettings(
        data, other, maxAge, retries, connect, stall, patience, maxBytes, hosts, dryRun);
  }

  /** With another age from which a document is asked for again. */
  public FetchSettings withMaxAge(Duration other) {
    return new FetchSettings(
        data, delay, other, retries, connect, stall, patience, maxBytes, hosts, dryRun);
  }

  /** With another number of further attempts. */
  public FetchSettings withRetries(int other) {
    return new FetchSettings(
        data, delay, maxAge, other, connect, stall, patience, maxBytes, hosts, dryRun);
  }

  /** With another longest wait without a byte. */
  public FetchSettings withStall(Duration other) {
    return new FetchSettings(
        data, delay, maxAge, retries, connect, other, patience, maxBytes, hosts, dryRun);
  }

  /** With another largest document. */
  public FetchSettings withMaxBytes(long other) {
    return new FetchSettings(
        data, delay, maxAge, retries, connect, stall, patience, other, hosts, dryRun);
  }

  /** Only saying what would be asked, or not. */
  public FetchSettings withDryRun(boolean other) {
    return new FetchSettings(
        data, delay, maxAge, retries, connect, stall, patience, maxBytes, hosts, other);
  }
}
