package summit.reindex;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** One indexer at a time on one index; the system lets go of it when a process dies. */
final class IndexLock implements Closeable {
  private static final String FILE = "lock";
  private static final String HOLDER = "lock-holder";

  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws IndexLockedException if another process holds it; the message says which and since when
   */
  static IndexLock take(Path folder, Instant now) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locks(channel)) {
      channel.close();
      Path holder = folder.resolve(HOLDER);
      String who = Files.exists(holder) ? Files.readString(holder).strip() : "another process";
      throw new IndexLockedException(folder + " is being written by " + who);
    }
    String me = "process " + ProcessHandle.current().pid() + " since " + now;
    Files.writeString(folder.resolve(HOLDER), me, StandardCharsets.UTF_8);
    return new IndexLock(channel);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Another indexer is at work on this index. */
  static final class IndexLockedException extends IOException {
    private static final long serialVersionUID = 1;

    IndexLockedException(String message) {
      super(message);
    }
  }
}
