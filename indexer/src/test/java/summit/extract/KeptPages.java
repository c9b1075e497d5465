package summit.extract;

import java.util.ArrayList;
import java.util.List;

/** Keeps the pages of a document that must be read in full. */
public final class KeptPages implements PageSink {
  private final List<RawPage> pages = new ArrayList<>();

  /** The pages in order. */
  public List<RawPage> pages() {
    return pages;
  }

  @Override
  public void head(DocumentHead head) {}

  @Override
  public void begin(int page, int patienceSeconds) {}

  @Override
  public void page(RawPage page) {
    pages.add(page);
  }

  @Override
  public void missing(int page, Cause cause, String message) {
    throw new AssertionError(message);
  }

  @Override
  public void embedded(Embedded file) {
    throw new AssertionError(file.name());
  }
}
