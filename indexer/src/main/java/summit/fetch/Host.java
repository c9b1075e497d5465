package summit.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One site: asked by one thread at a time, with a pause after each answer. */
final class Host {
  private static final int STRIKES = 3;

  private final Timing timing;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Duration gap;
  private Instant free = Instant.MIN;
  private int strikes;
  private volatile @Nullable FetchException closed;

  Host(Timing timing, Duration gap, Duration patience) {
    this.timing = timing;
    this.gap = gap;
    this.patience = patience;
  }

  /**
   * Waits for this site's turn; {@link #leave} must follow.
   *
   * @throws FetchException if the site is given up, or asked for a longer wait than we wait
   */
  void enter() throws FetchException {
    lock.lock();
    boolean entered = false;
    try {
      FetchException gone = closed;
      if (gone != null) {
        throw gone;
      }
      Instant now = timing.now();
      Duration wait = free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
      // a crawl delay may be longer than our patience with a busy site
      if (wait.compareTo(patience) > 0 && wait.compareTo(gap) > 0) {
        throw FetchException.lasting(FetchCause.BUSY, String.valueOf(wait.toSeconds()));
      }
      timing.pause(wait);
      entered = true;
    } finally {
      if (!entered) {
        lock.unlock();
      }
    }
  }

  /** The answer is read, or given up. */
  void leave() {
    rest(gap);
    lock.unlock();
  }

  /** The site asks to be left alone for a while (Retry-After); only inside its turn. */
  void rest(Duration wait) {
    Instant until = timing.now().plus(wait);
    if (until.isAfter(free)) {
      free = until;
    }
  }

  /** The site asks for a longer pause between requests (Crawl-delay). */
  void slow(Duration pause) {
    if (pause.compareTo(gap) > 0) {
      gap = pause;
    }
  }

  /** No further document of this site is tried in this run. */
  void close(FetchException why) {
    closed = FetchException.lasting(why.why(), why.detail());
  }

  /** A document failed for good although it was tried again; after the third the site is closed. */
  synchronized void strike(FetchException why) {
    strikes++;
    if (strikes >= STRIKES) {
      close(why);
    }
  }

  /** A document came. */
  synchronized void forgive() {
    strikes = 0;
  }
}
