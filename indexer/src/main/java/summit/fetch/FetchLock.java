package summit.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One fetch at a time into one folder; the system lets go of it when a process dies. */
public final class FetchLock implements Closeable {
  private final FileChannel channel;

  private FetchLock(FileChannel channel) {
    this.channel = channel;
  }

  static FetchLock take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      taken = false;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    if (!taken) {
      throw new HeldException(file.toString());
    }
    return new FetchLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Another process fetches into this folder; the message is the lock's file. */
  public static final class HeldException extends IOException {
    private static final long serialVersionUID = 1;

    HeldException(String message) {
      super(message);
    }
  }
}
