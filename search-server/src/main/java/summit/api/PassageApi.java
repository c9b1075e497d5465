package summit.api;

import java.io.IOException;
import java.util.Optional;
import summit.catalogue.Catalogue;
import summit.search.Hit;
import summit.search.PassageSearcher;

/** {@code /passages/…}. */
public final class PassageApi {
  private final LiveSearcher live;
  private final SearchParams parameters;
  private final PassageFinder finder;

  /** Answers from a searcher; the catalogue tells what was known before. */
  public PassageApi(LiveSearcher live, SearchParams parameters, Catalogue catalogue) {
    this.live = live;
    this.parameters = parameters;
    finder = new PassageFinder(catalogue);
  }

  /** One passage. */
  public void passage(Call call) throws IOException {
    String text = parameters.query(call.speaking().params());
    call.params().check();
    Links.Marks marks = new Links.Marks(text, true, java.util.Set.of());
    Replies.answer(
        call,
        live.get(),
        (searcher, index) -> {
          Hit hit = find(call, searcher, text);
          Citation citation =
              call.answers()
                  .citation(hit.document(), Optional.of(hit.passages().getFirst().passage()));
          return call.answers().passage(hit, marks, citation, index);
        });
  }

  /** Passages like one. */
  public void similar(Call call) throws IOException {
    int size = call.speaking().params().number("size", 10, 1, 100);
    call.params().check();
    Replies.answer(
        call,
        live.get(),
        (searcher, index) -> {
          String id = find(call, searcher, "").passages().getFirst().passage().id();
          return new Answer.Similar(
              id, DocumentApi.hits(call, searcher.similarPassages(id, size)), index);
        });
  }

  private Hit find(Call call, PassageSearcher searcher, String text) throws IOException {
    return finder.find(call, searcher, call.path("passageId"), text);
  }
}
