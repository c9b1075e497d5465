package summit.web;

import java.util.List;
import java.util.Optional;

/**
 * The sources of a pasted paragraph.
 *
 * @param text what was pasted
 * @param tooLong characters it may have, where it has more
 * @param partial whether time ran out
 * @param hits best first; empty before anything was pasted
 */
public record SourceView(
    String text, Optional<Integer> tooLong, boolean asked, boolean partial, List<HitCard> hits) {
  public SourceView {
    hits = List.copyOf(hits);
  }
}
