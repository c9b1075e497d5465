package summit.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.lucene.store.AlreadyClosedException;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;

/**
 * The live generation, whichever that is now. Looks at the pointer file when asked, at most once a
 * second; a generation that cannot be used leaves the one before in service.
 */
final class LiveIndex implements Closeable {
  private static final System.Logger LOG = System.getLogger(LiveIndex.class.getName());
  private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

  private final IndexDirectory directory;
  private final Analyzers analyzers;
  private final Duration least;
  private final LongSupplier clock;
  private final AtomicLong lookedAt;
  private volatile Generation live;
  private volatile boolean closed;
  private String refused = "";

  /**
   * Opens what is live now.
   *
   * @param least what every request may take
   * @param clock nanoseconds
   */
  LiveIndex(IndexDirectory directory, Analyzers analyzers, Duration least, LongSupplier clock)
      throws IOException {
    this.clock = clock;
    lookedAt = new AtomicLong(clock.getAsLong());
    this.directory = directory;
    this.analyzers = analyzers;
    this.least = least;
    Optional<String> name = directory.live();
    if (name.isEmpty()) {
      throw new IndexUnusableException(
          "there is no index in " + directory.root() + "; run: summit index --rebuild");
    }
    live = Generation.open(directory, name.get(), analyzers);
  }

  /** A view of the live generation for one request; close it. */
  Snapshot acquire(Duration budget) throws IOException {
    follow();
    while (!closed) {
      Generation generation = live;
      if (generation.tryAcquire()) {
        return new Snapshot(generation, budget.compareTo(least) < 0 ? least : budget);
      }
    }
    throw new AlreadyClosedException("the searcher is closed");
  }

  /** The live generation, for what it says of itself. */
  Generation generation() {
    // a server that only ever answers 304 must see the switch too
    follow();
    return live;
  }

  private void follow() {
    long last = lookedAt.get();
    long now = clock.getAsLong();
    if (now - last >= LOOK_EVERY && lookedAt.compareAndSet(last, now)) {
      look();
    }
  }

  private synchronized void look() {
    String name = "";
    try {
      name = directory.live().orElse("");
      boolean fresh = !name.isEmpty() && !name.equals(live.manifest().generation());
      if (fresh && !name.equals(refused) && !closed) {
        Generation before = live;
        live = Generation.open(directory, name, analyzers);
        before.release();
      }
    } catch (IOException e) {
      refused = name;
      LOG.log(System.Logger.Level.ERROR, "stays with the generation before " + name, e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      live.release();
    }
  }
}
