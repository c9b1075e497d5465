package summit.web;

import java.util.List;
import java.util.Optional;
import summit.api.Links;
import summit.passage.Passage;
import summit.search.Hit;

/** A found passage in words. */
public record PassageCard(
    Ui ui, Passage passage, List<Marked> runs, Optional<PassageCard> counterpart, String url) {
  public PassageCard {
    runs = List.copyOf(runs);
  }

  static PassageCard of(Ui ui, Hit.PassageHit hit, Links.Marks marks) {
    return new PassageCard(
        ui,
        hit.passage(),
        Marked.of(hit.snippet().text(), hit.snippet().highlights()),
        hit.counterpart().map(twin -> twin(ui, twin, marks)),
        ui.keeping(ui.call().links().passage(hit.passage(), marks)));
  }

  private static PassageCard twin(Ui ui, Hit.Counterpart twin, Links.Marks marks) {
    return new PassageCard(
        ui,
        twin.passage(),
        Marked.of(twin.snippet().text(), twin.snippet().highlights()),
        Optional.empty(),
        ui.keeping(ui.call().links().passage(twin.passage(), marks)));
  }

  /** Where it stands: the page, and the printed page where that differs. */
  public String place() {
    return place(ui, passage);
  }

  static String place(Ui ui, Passage passage) {
    String page = String.valueOf(passage.page());
    return passage.pageLabel().isEmpty() || passage.pageLabel().equals(page)
        ? ui.text("page", page)
        : ui.text("page.printed", page, passage.pageLabel());
  }

  /** Language of its words. */
  public String language() {
    return passage.language();
  }

  /** What speakers call that language. */
  public String languageName() {
    return Ui.ownName(passage.language());
  }

  /** Everything a quotation of it needs. */
  public String citation() {
    return ui.href("/passages/" + passage.id() + "/citation");
  }
}
