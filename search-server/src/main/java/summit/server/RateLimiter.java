package summit.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket a client, kept as one number each: the time at which the bucket would be full
 * again (GCRA). Buckets of the idle go, and never more than a hundred thousand are kept.
 */
public final class RateLimiter {
  private static final long MOST = 100_000;

  private final Cache<String, AtomicLong> full =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofHours(2)).build();
  private final LongSupplier nanos;

  /** With a clock that only goes forward. */
  public RateLimiter(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * What became of a request.
   *
   * @param remaining requests left at once
   * @param resetSeconds until the bucket is full again
   * @param retrySeconds until the next request passes; 0 where this one did
   */
  public record Verdict(boolean passes, long remaining, long resetSeconds, long retrySeconds) {}

  /** Takes a token from a client's bucket, if there is one. */
  public Verdict take(String client, Rate rate) {
    long now = nanos.getAsLong();
    long window = Duration.ofSeconds(rate.seconds()).toNanos();
    long each = window / rate.quota();
    AtomicLong bucket = full.get(client, c -> new AtomicLong(now));
    while (true) {
      long before = bucket.get();
      long after = Math.max(before, now) + each;
      if (after - now > window) {
        long wait = after - now - window;
        return new Verdict(false, 0, seconds(before - now), Math.max(1, seconds(wait)));
      }
      if (bucket.compareAndSet(before, after)) {
        return new Verdict(true, (window - (after - now)) / each, seconds(after - now), 0);
      }
    }
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, 1_000_000_000L);
  }
}
