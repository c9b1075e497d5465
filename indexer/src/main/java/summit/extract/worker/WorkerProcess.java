package summit.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import summit.extract.Cause;
import summit.extract.Embedded;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;

/** One worker's life as its owner sees it: asked, listened to under a clock, and ended. */
final class WorkerProcess implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int MAX_EMBEDDED = 1 << 30;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream frames;
  private int pages;
  private boolean spent;

  WorkerProcess(int heapMegabytes) throws IOException {
    process =
        new ProcessBuilder(command(heapMegabytes))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    frames = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
  }

  private static List<String> command(int heapMegabytes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heapMegabytes + "m",
        // small, single-threaded and quick to start: as fast over many files as the defaults
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        ExtractionWorker.class.getName());
  }

  /** Pages this worker has sent. */
  int pages() {
    return pages;
  }

  /** Whether it died, or was ended for taking too long. */
  boolean spent() {
    return spent || !process.isAlive();
  }

  /**
   * Reads a file, into the collector.
   *
   * @return whether the worker came to an end of it; if not, the collector knows why
   */
  boolean read(ExtractRequest request, ExtractOptions options, Deadline deadline, Collector into)
      throws IOException {
    try (Deadline.Watch watch = deadline.watch(this::kill, options.idle(), this::used)) {
      try {
        Frames.request(requests, request);
        requests.flush();
        while (frame(into, watch)) {
          watch.alive();
        }
        return true;
      } catch (IOException | IllegalArgumentException e) {
        died(into, watch, options); // the pipe broke, or what came through it was no frame
      }
      return false;
    }
  }

  /** Processor time so far; where the system does not say, as if it had one all the time. */
  private Duration used() {
    return process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
  }

  private boolean frame(Collector into, Deadline.Watch watch) throws IOException {
    switch (Frames.Kind.valueOf(Frames.string(frames))) {
      case HEAD -> into.head(Frames.head(frames));
      case BEGIN -> {
        into.begin(frames.readInt(), 0);
        watch.patience(Duration.ofSeconds(frames.readInt()));
      }
      case PAGE -> {
        pages++;
        into.page(Frames.page(frames));
      }
      case MISSING -> {
        pages++;
        into.missing(frames.readInt(), Cause.valueOf(Frames.string(frames)), Frames.string(frames));
      }
      case EMBEDDED ->
          into.embedded(new Embedded(Frames.string(frames), Frames.bytes(frames, MAX_EMBEDDED)));
      case FAILED -> {
        into.failed(Cause.valueOf(Frames.string(frames)), Frames.string(frames));
        return false;
      }
      case DONE -> {
        return false;
      }
    }
    return true;
  }

  private void died(Collector into, Deadline.Watch watch, ExtractOptions options) {
    boolean killed = watch.fired();
    int exit = end();
    if (killed && watch.documentTime()) {
      into.died(Cause.TIMEOUT, "took more than " + options.timeout().toSeconds() + " s in all");
    } else if (killed) {
      into.died(Cause.TIMEOUT, "no sign of life for " + watch.patience().toSeconds() + " s");
    } else if (exit == OUT_OF_MEMORY_EXIT) {
      into.died(Cause.OUT_OF_MEMORY, "took more memory than a worker has");
    } else {
      into.died(Cause.MALFORMED, "the worker died with exit code " + exit);
    }
  }

  private int end() {
    spent = true;
    kill();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    end();
  }
}
