package summit.query;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that takes a while to make and is made once: by whoever needs it first, or before that
 * in the background.
 *
 * @param <T> what it is
 */
final class Later<T> {
  private final FutureTask<T> making;

  Later(Callable<T> making) {
    this.making = new FutureTask<>(making);
  }

  /** The thing; waits where another thread is making it. */
  T get() {
    making.run(); // does nothing where it runs already or is done
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return making.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Makes all of these in the background, one after the other. */
  static void makeAll(List<Later<?>> all) {
    Thread.ofPlatform()
        .daemon()
        .name("meanings")
        .start(() -> all.forEach(later -> later.making.run()));
  }
}
