package summit.web;

import java.util.List;
import summit.api.Links;
import summit.search.Hit;

/**
 * A hit in words.
 *
 * @param more matching passages beyond those shown
 * @param moreUrl where all of them are listed
 */
public record HitCard(
    int rank, DocumentCard document, List<PassageCard> passages, int more, String moreUrl) {
  public HitCard {
    passages = List.copyOf(passages);
  }

  static HitCard of(Ui ui, Hit hit, Links.Marks marks, String moreUrl) {
    return new HitCard(
        hit.rank(),
        DocumentCard.of(ui, hit),
        hit.passages().stream().map(passage -> PassageCard.of(ui, passage, marks)).toList(),
        hit.morePassages(),
        moreUrl);
  }

  /** Where the title leads: to the best passage, else to the document. */
  public String url() {
    return passages.isEmpty() ? document.url() : passages.getFirst().url();
  }
}
