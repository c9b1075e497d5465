package summit.reindex;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells a person how far long work has come: one line redrawn on a terminal, a plain line every
 * five seconds elsewhere, nothing when quiet.
 */
final class Progress {
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final long PLAIN_NANOS = 5_000_000_000L;
  private static final int BAR = 18;

  private final PrintWriter err;
  private final Mode mode;
  private final LongSupplier nanos;
  private final long start;
  private long last;
  private int done;
  private int total;
  private int pages;

  /** Where the lines go. */
  enum Mode {
    TERMINAL,
    PLAIN,
    QUIET
  }

  Progress(PrintWriter err, Mode mode, LongSupplier nanos) {
    this.err = err;
    this.mode = mode;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start - PLAIN_NANOS;
  }

  /** More files are to be read than was known. */
  synchronized void expect(int files) {
    total += files;
  }

  /** A file is done. */
  synchronized void file(int pagesRead) {
    done++;
    pages += pagesRead;
    long now = nanos.getAsLong();
    if (mode != Mode.QUIET && now - last >= (mode == Mode.TERMINAL ? REDRAW_NANOS : PLAIN_NANOS)) {
      last = now;
      draw(now);
    }
  }

  /** Says something that stays on the screen, even when quiet: a failure. */
  synchronized void warn(String line) {
    err.print(mode == Mode.TERMINAL ? "\r\u001b[K" : "");
    err.println(line);
    err.flush();
  }

  /** Takes the redrawn line away. */
  synchronized void end() {
    if (mode == Mode.TERMINAL) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private void draw(long now) {
    double seconds = Math.max(1, now - start) / 1e9;
    double left = done == 0 ? 0 : seconds / done * (total - done);
    int percent = total == 0 ? 100 : 100 * done / total;
    String line =
        String.format(
            Locale.ROOT,
            "%d/%d  [%s]  %d %%  %.0f p/s  %d:%02d",
            done,
            total,
            bar(percent),
            percent,
            pages / seconds,
            (int) left / 60,
            (int) left % 60);
    err.print(mode == Mode.TERMINAL ? "\r\u001b[K" + line : line + "\n");
    err.flush();
  }

  private static String bar(int percent) {
    int full = BAR * percent / 100;
    return "#".repeat(full) + (full < BAR ? "-" : "") + " ".repeat(Math.max(0, BAR - full - 1));
  }
}
