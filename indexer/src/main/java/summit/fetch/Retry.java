package summit.fetch;

import java.time.Duration;

/**
 * Tries again what may pass, after 1, 2, 4… seconds; a longer wait a site asks for is its host's.
 */
final class Retry {
  private static final int MAX_DOUBLINGS = 16;

  private final FetchSettings settings;
  private final Timing timing;

  Retry(FetchSettings settings, Timing timing) {
    this.settings = settings;
    this.timing = timing;
  }

  /** Something that may fail and be tried again. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws FetchException;
  }

  /**
   * The result of the first attempt that succeeds.
   *
   * @throws FetchException of the last attempt
   */
  <T> T run(Attempt<T> attempt) throws FetchException {
    for (int tried = 0; ; tried++) {
      try {
        return attempt.run();
      } catch (FetchException e) {
        if (!e.retryable() || tried == settings.limits().retries()) {
          throw e;
        }
        timing.pause(backOff(tried));
      }
    }
  }

  private Duration backOff(int tried) {
    Duration wait = Duration.ofSeconds(1L << Math.min(tried, MAX_DOUBLINGS));
    return wait.compareTo(settings.limits().patience()) > 0 ? settings.limits().patience() : wait;
  }
}
