package summit.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.index.Manifest;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchResults;

/** {@code /search}, {@code /suggest} and {@code /status}. */
public final class SearchApi {
  private final LiveSearcher live;
  private final SearchParams parameters;

  /** Answers from a searcher. */
  public SearchApi(LiveSearcher live, SearchParams parameters) {
    this.live = live;
    this.parameters = parameters;
  }

  /** A page of results. */
  public void search(Call call) throws IOException {
    SearchRequest request = parameters.search(call.speaking().params());
    call.params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    SearchResults found = searcher.search(request);
    Freshness.stamp(call, found.index().generation());
    if (found.partial()) {
      Freshness.unstamp(call);
    }
    int hits =
        request.group() == SearchRequest.Group.DOCUMENT ? found.documents() : found.passages();
    Paging.link(call, request.page(), request.size(), hits);
    Replies.json(
        call,
        call.answers().search(found, request.page(), request.size(), Links.Marks.of(request)));
  }

  /** Completions. */
  public void suggest(Call call) throws IOException {
    String typed = parameters.query(call.speaking().params());
    int limit = call.params().number("limit", 8, 1, 20);
    call.params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    Replies.json(
        call, Replies.consistent(searcher, (s, index) -> suggestions(s, typed, limit, index)));
  }

  private static Answer.Suggestions suggestions(
      PassageSearcher searcher, String typed, int limit, Answer.Index index) throws IOException {
    List<Answer.Suggestion> found =
        searcher.suggest(typed, limit).stream()
            .map(s -> new Answer.Suggestion(s.text(), s.kind(), s.language()))
            .toList();
    return new Answer.Suggestions(typed, found, index);
  }

  /** What is searchable. */
  public void status(Call call) throws IOException {
    call.speaking().params().check();
    Manifest manifest = live.get().manifest();
    if (!Freshness.unchanged(call, manifest.generation())) {
      call.http().header("Cache-Control", "no-cache");
      Replies.json(call, status(call, manifest));
    }
  }

  private static Answer.Status status(Call call, Manifest manifest) {
    int passages = manifest.passages().values().stream().mapToInt(Integer::intValue).sum();
    List<Answer.LanguageCount> languages =
        manifest.passages().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(
                entry ->
                    new Answer.LanguageCount(
                        entry.getKey(),
                        call.answers().labels().label(summit.query.Facet.LANGUAGE, entry.getKey()),
                        entry.getValue()))
            .toList();
    return new Answer.Status(
        Answer.Index.of(manifest),
        new Answer.Counts(manifest.documents(), manifest.pages(), passages),
        languages,
        coverage(call, manifest));
  }

  private static Answer.Coverage coverage(Call call, Manifest manifest) {
    Map<String, Integer> states =
        manifest.problems().stream()
            .collect(Collectors.toMap(Manifest.Problem::status, p -> 1, Integer::sum));
    int pages = manifest.problems().stream().mapToInt(Manifest.Problem::pagesFailed).sum();
    List<Answer.Cause> causes = new ArrayList<>();
    for (Manifest.Problem p : manifest.problems()) {
      causes.add(
          new Answer.Cause(
              p.file(), p.id(), p.status(), p.cause(), message(call, p), p.pagesFailed()));
    }
    return new Answer.Coverage(
        new Answer.DocumentCoverage(
            manifest.documents(),
            states.getOrDefault("partial", 0),
            states.getOrDefault("failed", 0)),
        new Answer.PageCoverage(manifest.pages(), pages),
        causes);
  }

  /** The sentence of the cause in the reader's language; the indexer's own where it has none. */
  private static String message(Call call, Manifest.Problem problem) {
    String key = "cause." + problem.cause();
    Optional<String> worded = Optional.of(call.words().text(key)).filter(text -> !text.equals(key));
    return worded.orElse(problem.message());
  }
}
