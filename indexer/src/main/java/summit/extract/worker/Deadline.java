package summit.extract.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The clock of one document: its whole time, over however many workers, and their silences. On a
 * busy machine a worker may be silent because it hardly gets a processor: then it has five times as
 * long.
 */
final class Deadline {
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final int LONGER_WHEN_STARVED = 5;

  private final ScheduledExecutorService clock;
  private final long end;

  Deadline(ScheduledExecutorService clock, Duration whole) {
    this.clock = clock;
    this.end = System.nanoTime() + whole.toNanos();
  }

  boolean passed() {
    return System.nanoTime() - end > 0;
  }

  /**
   * Looks after one worker until closed; acts once when a time is up.
   *
   * @param used processor time of the worker so far
   */
  Watch watch(Runnable whenUp, Duration idle, Supplier<Duration> used) {
    return new Watch(whenUp, idle, used);
  }

  /** A watch over one worker. */
  final class Watch implements AutoCloseable {
    private final Runnable whenUp;
    private final Duration idle;
    private final Supplier<Duration> used;
    private final ScheduledFuture<?> task;
    private long lastHeard;
    private Duration usedThen = Duration.ZERO;
    private volatile long heard = System.nanoTime();
    private volatile Duration patience;
    private volatile boolean fired;

    private Watch(Runnable whenUp, Duration idle, Supplier<Duration> used) {
      this.whenUp = whenUp;
      this.used = used;
      this.idle = idle;
      this.patience = idle;
      this.task =
          clock.scheduleWithFixedDelay(
              this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
      if (lastHeard != heard) {
        lastHeard = heard;
        usedThen = used.get();
      }
      Duration silence = Duration.ofNanos(System.nanoTime() - lastHeard);
      if (!fired && (passed() || (silence.compareTo(patience) > 0 && !starved(silence)))) {
        fired = true;
        whenUp.run();
      }
    }

    /** Whether it had a processor for less than half of what it may take, and is to have more. */
    private boolean starved(Duration silence) {
      return silence.compareTo(patience.multipliedBy(LONGER_WHEN_STARVED)) < 0
          && used.get().minus(usedThen).multipliedBy(2).compareTo(patience) < 0;
    }

    /** A frame came. */
    void alive() {
      heard = System.nanoTime();
    }

    /** From here on silence of that length is no sign of death; never less than the usual. */
    void patience(Duration announced) {
      patience = announced.compareTo(idle) > 0 ? announced : idle;
    }

    Duration patience() {
      return patience;
    }

    boolean fired() {
      return fired;
    }

    boolean documentTime() {
      return passed();
    }

    @Override
    public void close() {
      task.cancel(false);
    }
  }
}
