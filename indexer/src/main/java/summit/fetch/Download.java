package summit.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes an answer to disk, up to the limits of size, silence and time. */
final class Download {
  // a site that drips a byte now and then never stalls
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final FetchSettings settings;
  private final Timing timing;

  Download(FetchSettings settings, Timing timing) {
    this.settings = settings;
    this.timing = timing;
  }

  /**
   * Receives a whole file into a part file, from its start (200) or from where it is (206).
   *
   * @throws FetchException if it is too large, or did not wholly come
   * @throws IOException if the disk does not take it
   */
  void receive(String url, Answer answer, PartFile part) throws IOException, FetchException {
    boolean resumed = answer.status() == 206;
    long expected = resumed ? PartFile.total(answer) : answer.length();
    limit(expected, part);
    try (FileChannel out = resumed ? part.resume(answer) : part.begin(url, answer)) {
      copy(answer.body(), out, part);
    }
    if (expected >= 0 && part.size() != expected) {
      throw FetchException.passing(FetchCause.TRUNCATED, part.size() + "/" + expected);
    }
  }

  private void copy(ChunkQueue body, FileChannel out, PartFile part)
      throws IOException, FetchException {
    Instant end = timing.now().plus(LONGEST);
    List<ByteBuffer> chunk = body.next(settings.limits().stall());
    while (!chunk.isEmpty()) {
      for (ByteBuffer buffer : chunk) {
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
      }
      limit(out.size(), part);
      if (timing.now().isAfter(end)) {
        throw FetchException.passing(FetchCause.STALLED, String.valueOf(LONGEST.toSeconds()));
      }
      chunk = body.next(settings.limits().stall());
    }
  }

  private void limit(long size, PartFile part) throws IOException, FetchException {
    if (size > settings.limits().maxBytes()) {
      part.discard();
      throw FetchException.lasting(
          FetchCause.TOO_LARGE, String.valueOf(settings.limits().maxBytes() >> 20));
    }
  }
}
