package summit.web;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of a document.
 *
 * @param about the document that a brief tells of
 * @param cause why some of it could not be read; empty where all could
 */
public record OverviewView(
    DocumentCard document,
    Optional<DocumentCard> about,
    List<DocumentCard> briefs,
    String cause,
    List<HitCard> similar) {
  public OverviewView {
    briefs = List.copyOf(briefs);
    similar = List.copyOf(similar);
  }
}
