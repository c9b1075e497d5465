package summit.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The time, and how to let some of it pass.
 *
 * @param sleep waits; tests only note how long
 */
public record Timing(Clock clock, Consumer<Duration> sleep) {

  /** The time of this machine. */
  public static Timing system() {
    return new Timing(Clock.systemUTC(), Timing::sleepReally);
  }

  Instant now() {
    return clock.instant();
  }

  void pause(Duration duration) {
    if (duration.isPositive()) {
      sleep.accept(duration);
    }
  }

  private static void sleepReally(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting");
    }
  }
}
