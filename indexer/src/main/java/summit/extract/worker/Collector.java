package summit.extract.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.Embedded;
import summit.extract.ExtractOptions;
import summit.extract.PageSink;
import summit.extract.RawPage;

/** Our end of the pipe: what has come of a document so far, over the life of several workers. */
final class Collector implements PageSink {
  private final ExtractOptions options;
  private final SortedMap<Integer, RawPage> pages = new TreeMap<>();
  private final SortedMap<Integer, Loss> losses = new TreeMap<>();
  private final List<Embedded> embedded = new ArrayList<>();
  private DocumentHead head = new DocumentHead("", "", "", "", 0, List.of());
  private int current;
  private long characters;
  private Optional<Loss> failure = Optional.empty();

  /** Why something is missing. */
  record Loss(Cause cause, String message) {}

  Collector(ExtractOptions options) {
    this.options = options;
  }

  @Override
  public void head(DocumentHead read) {
    head = read;
  }

  @Override
  public void begin(int page, int patienceSeconds) {
    current = page;
  }

  @Override
  public void page(RawPage page) {
    characters += page.characters();
    if (characters > options.maxCharacters()) {
      missing(page.number(), Cause.TOO_LARGE, "page " + page.number() + ": too much text");
      return;
    }
    pages.put(page.number(), page);
  }

  @Override
  public void missing(int page, Cause cause, String message) {
    losses.put(page, new Loss(cause, message));
  }

  @Override
  public void embedded(Embedded file) {
    if (embedded.stream().noneMatch(e -> e.name().equals(file.name()))
        && embedded.size() < options.maxEmbedded()) {
      embedded.add(file);
    }
  }

  void failed(Cause cause, String message) {
    failure = Optional.of(new Loss(cause, message));
  }

  /** A worker died: the page it was on is lost, and whatever follows until somebody reads it. */
  void died(Cause cause, String message) {
    if (current > 0 && !pages.containsKey(current)) {
      missing(current, cause, "page " + current + ": " + message);
    } else {
      failed(cause, message);
    }
  }

  /** Whether another worker could go on: some page was begun and some page is left. */
  boolean canGoOn() {
    return current > 0 && current < head.pages();
  }

  int next() {
    failure = Optional.empty();
    return current + 1;
  }

  /** Names the pages that nobody got to. */
  void close(Cause cause, String message) {
    for (int page = 1; page <= head.pages(); page++) {
      if (!pages.containsKey(page) && !losses.containsKey(page)) {
        missing(page, cause, "page " + page + ": " + message);
      }
    }
  }

  DocumentHead head() {
    return head;
  }

  List<RawPage> pages() {
    return List.copyOf(pages.values());
  }

  SortedMap<Integer, Loss> losses() {
    return losses;
  }

  List<Embedded> embedded() {
    return embedded;
  }

  Optional<Loss> failure() {
    return failure;
  }
}
