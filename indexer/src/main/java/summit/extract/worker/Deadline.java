package summit.extract.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The clock of one document: its whole time, over however many workers, and their silences. */
final class Deadline {
  private static final long LOOK_EVERY_MILLIS = 50;

  private final ScheduledExecutorService clock;
  private final long end;

  Deadline(ScheduledExecutorService clock, Duration whole) {
    this.clock = clock;
    this.end = System.nanoTime() + whole.toNanos();
  }

  boolean passed() {
    return System.nanoTime() - end > 0;
  }

  /** Looks after one worker until closed; acts once when a time is up. */
  Watch watch(Runnable whenUp, Duration idle) {
    return new Watch(whenUp, idle);
  }

  /** A watch over one worker. */
  final class Watch implements AutoCloseable {
    private final Runnable whenUp;
    private final Duration idle;
    private final ScheduledFuture<?> task;
    private volatile long heard = System.nanoTime();
    private volatile Duration patience;
    private volatile boolean fired;

    private Watch(Runnable whenUp, Duration idle) {
      this.whenUp = whenUp;
      this.idle = idle;
      this.patience = idle;
      this.task =
          clock.scheduleWithFixedDelay(
              this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
      boolean silent = System.nanoTime() - heard > patience.toNanos();
      if (!fired && (passed() || silent)) {
        fired = true;
        whenUp.run();
      }
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
