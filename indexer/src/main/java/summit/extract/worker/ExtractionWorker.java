package summit.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import summit.extract.Cause;
import summit.extract.ExtractRequest;
import summit.extract.ExtractionException;

/**
 * The process that reads untrusted files: requests come in on standard input, frames go out on
 * standard output. It ends when its input ends, so that none outlives whoever started it.
 */
public final class ExtractionWorker {
  private static final int BUFFER = 1 << 16;

  private ExtractionWorker() {}

  /** Serves requests until standard input ends. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    // the pipe is ours alone: what a library prints must not become a frame
    System.setOut(System.err);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    FrameWriter out =
        new FrameWriter(
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)));
    BlockingQueue<ExtractRequest> requests = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().name("requests").start(() -> listen(in, requests));
    Extractors extractors = new Extractors();
    while (true) {
      serve(extractors, requests.take(), out);
    }
  }

  /**
   * Takes requests in until the pipe breaks. Then the owner is gone, and this process with all it
   * started goes too, whatever it is doing.
   */
  private static void listen(DataInputStream in, BlockingQueue<ExtractRequest> requests) {
    try {
      while (true) {
        requests.put(Frames.request(in));
      }
    } catch (IOException | InterruptedException ownerGone) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }

  private static void serve(Extractors extractors, ExtractRequest request, FrameWriter out)
      throws IOException {
    try {
      extractors.extract(request, out);
      out.done();
    } catch (ExtractionException e) {
      out.failed(e.reason(), String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      out.failed(Cause.MISSING, "is not there");
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      out.failed(Cause.MALFORMED, "cannot be read: " + e);
    }
  }
}
