package summit.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import summit.passage.DocumentInfo;
import summit.query.Filters;
import summit.search.DocumentList;
import summit.search.Hit;
import summit.search.PageView;
import summit.search.PassageSearcher;
import summit.search.SearchRequest.Sort;

/** {@code /documents} and what lies under a document. */
public final class DocumentApi {
  private final LiveSearcher live;
  private final SearchParams parameters;

  /** Answers from a searcher. */
  public DocumentApi(LiveSearcher live, SearchParams parameters) {
    this.live = live;
    this.parameters = parameters;
  }

  /** The catalogue as indexed. */
  public void documents(Call call) throws IOException {
    Params params = call.speaking().params();
    Filters filters = parameters.filters(params);
    Sort sort = params.choice("sort", Sort.RELEVANCE);
    SearchParams.Window window = parameters.window(params, 10);
    params.check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    Answer.Documents answer =
        Replies.consistent(searcher, (s, index) -> documents(call, s, filters, sort, window));
    Freshness.stamp(call, answer.index().generation());
    Paging.link(call, window.page(), window.size(), answer.total());
    Replies.json(call, answer);
  }

  private static Answer.Documents documents(
      Call call, PassageSearcher searcher, Filters filters, Sort sort, SearchParams.Window window)
      throws IOException {
    DocumentList list = searcher.documents(filters, sort, window.page(), window.size());
    List<Answer.Document> documents = new ArrayList<>();
    for (DocumentInfo info : list.documents()) {
      documents.add(call.answers().documents().one(info, searcher.versions(info)));
    }
    return call.answers().documents().list(list, documents, window);
  }

  /** One document. */
  public void document(Call call) throws IOException {
    call.speaking().params().check();
    Replies.answer(
        call,
        live.get(),
        (searcher, index) -> {
          DocumentInfo info = find(searcher, call.path("id"));
          return call.answers()
              .documents()
              .detail(info, searcher.versions(info), call.words(), index);
        });
  }

  /** A document that must be there. */
  private static DocumentInfo find(PassageSearcher searcher, String id) throws IOException {
    return searcher.document(id).orElseThrow(missing());
  }

  static Supplier<ProblemException> missing() {
    return () -> new ProblemException(Problem.Kind.NOT_FOUND);
  }

  /** Documents like one. */
  public void similar(Call call) throws IOException {
    int size = call.speaking().params().number("size", 10, 1, 100);
    call.params().check();
    Replies.answer(
        call,
        live.get(),
        (searcher, index) -> {
          String id = find(searcher, call.path("id")).id();
          return new Answer.Similar(id, hits(call, searcher.similarDocuments(id, size)), index);
        });
  }

  static List<Answer.Hit> hits(Call call, List<Hit> hits) {
    return hits.stream().map(hit -> call.answers().hit(hit, Links.Marks.NONE)).toList();
  }

  /** A page with the matches of a query. */
  public void page(Call call) throws IOException {
    Params params = call.speaking().params();
    String text = parameters.query(params);
    boolean cross = parameters.cross(params);
    Set<String> without = parameters.without(params);
    params.check();
    int number = number(call.path("n"));
    Links.Marks marks = new Links.Marks(text, cross, without);
    Replies.answer(
        call,
        live.get(),
        (searcher, index) -> {
          PageView view =
              searcher.page(call.path("id"), number, text, cross, without).orElseThrow(missing());
          return call.answers()
              .documents()
              .page(view, searcher.versions(view.document()), marks, index);
        });
  }

  private static int number(String page) {
    if (!page.matches("[1-9][0-9]{0,6}")) {
      throw missing().get();
    }
    return Integer.parseInt(page);
  }

  /** The original file. */
  public void file(Call call) throws IOException {
    call.params().check();
    PassageSearcher searcher = live.get();
    DocumentInfo info = find(searcher, call.path("id"));
    FileReply.send(call, info, searcher.file(info.id()));
  }
}
