package summit.extract.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import summit.extract.Cause;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;
import summit.extract.Extraction;
import summit.extract.Extraction.Unreadable;

/**
 * Reads files in worker processes: a hang, an endless recursion or an exhausted memory costs one
 * worker and the page it was on, never the caller.
 *
 * <p>May be called from several threads; at most as many files are read at once as there are
 * workers. Workers start when first needed, take many documents, and are replaced after about
 * 10,000 pages, for what they keep is not ours to know.
 */
public final class ExtractionWorkers implements AutoCloseable {
  private static final int PAGES_A_LIFE = 10_000;
  private static final int HEAP_MEGABYTES = 256;
  private static final long MAX_FILE_BYTES = 1L << 30;

  private final Semaphore free;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("extraction-clock").factory());

  /**
   * As many workers as that, once they are needed.
   *
   * @param workers 1 or more; one a core is right
   */
  public ExtractionWorkers(int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker: " + workers);
    }
    free = new Semaphore(workers);
  }

  /**
   * Reads a file. Whatever the file holds, this returns within the time of the options.
   *
   * @throws IOException where no worker can be started; never because of the file
   * @throws InterruptedException while waiting for a worker
   */
  public Extraction extract(Path file, ExtractOptions options)
      throws IOException, InterruptedException {
    if (!Files.isRegularFile(file)) {
      return new Unreadable(Cause.MISSING, file.getFileName() + ": is not there");
    }
    if (!Files.isReadable(file)) {
      return new Unreadable(Cause.ACCESS, file.getFileName() + ": may not be read");
    }
    if (Files.size(file) > MAX_FILE_BYTES) {
      return new Unreadable(
          Cause.TOO_LARGE, file.getFileName() + ": has " + Files.size(file) + " bytes");
    }
    free.acquire();
    try {
      return new Outcome(file).of(read(file.toAbsolutePath(), options));
    } finally {
      free.release();
    }
  }

  private Collector read(Path file, ExtractOptions options) throws IOException {
    Deadline deadline = new Deadline(clock, options.timeout());
    Collector collector = new Collector(options);
    ExtractRequest request = ExtractRequest.of(file, options);
    if (!attempt(request, options, deadline, collector)
        && collector.canGoOn()
        && !deadline.passed()) {
      attempt(request.from(collector.next()), options, deadline, collector);
    }
    collector.close(Cause.TIMEOUT, "not reached after the failure of another page");
    return collector;
  }

  private boolean attempt(
      ExtractRequest request, ExtractOptions options, Deadline deadline, Collector collector)
      throws IOException {
    WorkerProcess worker = take();
    boolean finished = false;
    try {
      finished = worker.read(request, options, deadline, collector);
      return finished;
    } finally {
      if (finished && worker.pages() < PAGES_A_LIFE) {
        giveBack(worker);
      } else {
        worker.close();
      }
    }
  }

  private WorkerProcess take() throws IOException {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        WorkerProcess worker = idle.pop();
        if (!worker.spent()) {
          return worker;
        }
      }
    }
    return new WorkerProcess(HEAP_MEGABYTES);
  }

  private void giveBack(WorkerProcess worker) {
    synchronized (idle) {
      idle.push(worker);
    }
  }

  /** Ends every worker; documents being read end as failures. */
  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (idle) {
      idle.forEach(WorkerProcess::close);
      idle.clear();
    }
  }
}
