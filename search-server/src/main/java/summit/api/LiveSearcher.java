package summit.api;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import summit.glossary.Glossary;
import summit.index.IndexDirectory;
import summit.index.IndexUnusableException;
import summit.search.PassageSearcher;

/**
 * The searcher of a folder whose index may come later: asks again, at most once a second, until
 * there is one. A generation after the first is followed by the searcher itself.
 */
public final class LiveSearcher implements Closeable {
  private static final System.Logger LOG = System.getLogger(LiveSearcher.class.getName());

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private final IndexDirectory directory;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable PassageSearcher searcher;
  private volatile @Nullable IndexUnusableException refusal;
  private volatile long asked;

  /** Follows a folder. */
  public LiveSearcher(IndexDirectory directory) {
    this.directory = directory;
  }

  /**
   * The searcher.
   *
   * @throws IndexUnusableException while there is no index that can be read
   */
  public PassageSearcher get() throws IOException {
    PassageSearcher open = searcher;
    return open != null ? open : open();
  }

  private PassageSearcher open() throws IOException {
    opening.lock();
    try {
      PassageSearcher open = searcher;
      if (open != null) {
        return open;
      }
      IndexUnusableException before = refusal;
      if (before != null && System.nanoTime() - asked < PATIENCE) {
        throw new IndexUnusableException(String.valueOf(before.getMessage()));
      }
      return openNow();
    } finally {
      opening.unlock();
    }
  }

  private PassageSearcher openNow() throws IOException {
    asked = System.nanoTime();
    try {
      PassageSearcher open = PassageSearcher.open(directory, Glossary.bundled());
      searcher = open;
      return open;
    } catch (IndexUnusableException e) {
      refusal = e;
      throw e;
    }
  }

  /**
   * Opens what is there, so that no reader waits for that. It searches nothing: the first reader's
   * search would only share the cores with it.
   */
  public void warm() {
    try {
      get();
    } catch (IOException e) {
      // who asks next is told
      LOG.log(System.Logger.Level.DEBUG, "no index yet", e);
    }
  }

  /** Why there is no searcher; empty where there is one. */
  public Optional<String> refusal() {
    try {
      return get() == null ? Optional.of("") : Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    PassageSearcher open = searcher;
    if (open != null) {
      open.close();
    }
  }
}
