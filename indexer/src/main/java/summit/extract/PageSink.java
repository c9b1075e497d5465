package summit.extract;

import java.io.IOException;

/** Where an extractor puts what it reads, in order: the head, then pages, with files between. */
public interface PageSink {
  /** What is known before the pages; once. */
  void head(DocumentHead head) throws IOException;

  /** Work on a page begins: whoever waits should not lose patience for that many seconds. */
  void begin(int page, int patienceSeconds) throws IOException;

  /** A page that was read. */
  void page(RawPage page) throws IOException;

  /** A page that was not. */
  void missing(int page, Cause cause, String message) throws IOException;

  /** A file inside the file. */
  void embedded(Embedded file) throws IOException;
}
