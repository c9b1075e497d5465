package summit.passage;

import java.util.List;

/** A document ready for the index: what is known of it, its pages, its passages in order. */
public record ReadDocument(DocumentInfo info, List<Page> pages, List<Passage> passages) {
  public ReadDocument {
    pages = List.copyOf(pages);
    passages = List.copyOf(passages);
  }
}
