package summit.fetch;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Tells a person how far fetching has come: one line redrawn on a terminal, a plain line every five
 * seconds elsewhere, nothing when quiet.
 */
public final class FetchProgress {
  private static final long PLAIN_NANOS = 5_000_000_000L;
  private static final double NANOS = 1e9;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final FetchMessages messages;
  private final Mode mode;
  private final LongSupplier nanos;
  private final long start;
  private long last;
  private int total;
  private int done;
  private long bytes;

  /** Where the lines go. */
  public enum Mode {
    /** A line that is redrawn. */
    TERMINAL,
    /** Lines one below the other. */
    PLAIN,
    /** Nowhere. */
    QUIET
  }

  /**
   * Progress on a stream.
   *
   * @param nanos a clock in nanoseconds, of any origin
   */
  public FetchProgress(PrintWriter err, FetchMessages messages, Mode mode, LongSupplier nanos) {
    this.err = err;
    this.messages = messages;
    this.mode = mode;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start;
  }

  synchronized void expect(int documents) {
    total = documents;
    if (mode == Mode.TERMINAL) {
      draw(start);
    }
  }

  synchronized void done(FetchOutcome outcome) {
    done++;
    bytes += outcome instanceof FetchOutcome.Fetched fetched ? fetched.bytes() : 0;
    long now = nanos.getAsLong();
    if (mode == Mode.TERMINAL || (mode == Mode.PLAIN && now - last >= PLAIN_NANOS)) {
      last = now;
      draw(now);
    }
  }

  synchronized void end() {
    if (mode == Mode.TERMINAL) {
      err.print(CLEAR);
      err.flush();
    }
  }

  private void draw(long now) {
    double seconds = Math.max(1, now - start) / NANOS;
    long left = done == 0 ? 0 : Math.round(seconds / done * (total - done));
    String line =
        messages.text(
            "progress",
            String.valueOf(done),
            String.valueOf(total),
            total == 0 ? 100 : 100 * done / total,
            bytes / seconds / 1e6,
            left / 60,
            left % 60);
    err.print(mode == Mode.TERMINAL ? CLEAR + line : line + System.lineSeparator());
    err.flush();
  }
}
