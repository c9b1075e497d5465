package summit.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchResults;

/** Asks topics of an index as any client would: the first hundred passages, best first. */
public final class Evaluation {
  private static final int DEPTH = 100;
  private static final int ATTEMPTS = 5;

  private final PassageSearcher searcher;

  /** Of the index that a searcher reads. */
  public Evaluation(PassageSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Asks every topic in each language that it has a query in.
   *
   * @param among language of the passages that may answer a topic, by its id; all may where none is
   *     given
   */
  public Run run(Iterable<Topic> topics, Map<String, Language> among) throws IOException {
    Map<Run.Asked, List<Run.Ranked>> answers = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      for (Topic topic : topics) {
        String query = topic.queries().get(language);
        if (query != null) {
          Filters filters =
              Optional.ofNullable(among.get(topic.id()))
                  .map(own -> Filters.only(Facet.LANGUAGE, own.tag()))
                  .orElse(Filters.NONE);
          answers.put(new Run.Asked(topic.id(), language), ask(query, filters));
        }
      }
    }
    return new Run(answers);
  }

  /** The distinct pages of the first passages, each where its best passage stands. */
  private List<Run.Ranked> ask(String query, Filters filters) throws IOException {
    SearchRequest request =
        new SearchRequest(
            query,
            filters,
            true,
            Set.of(),
            SearchRequest.Group.PASSAGE,
            SearchRequest.Sort.RELEVANCE,
            1,
            DEPTH);
    Map<PageKey, Run.Ranked> pages = new LinkedHashMap<>();
    for (Hit hit : complete(searcher, request).hits()) {
      int page = hit.passages().getFirst().passage().page();
      PageKey key = new PageKey(hit.document().file(), page);
      pages.putIfAbsent(key, new Run.Ranked(key, hit.score()));
    }
    return List.copyOf(pages.values());
  }

  /** On a busy machine a search may run out of time; half an answer would be measured wrongly. */
  static SearchResults complete(PassageSearcher searcher, SearchRequest request)
      throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      SearchResults results = searcher.search(request);
      if (!results.partial()) {
        return results;
      }
    }
    throw new IOException("time ran out " + ATTEMPTS + " times: " + request.text());
  }

  /** The language of each file in the index, by the file's name. */
  public Map<String, Language> languages() throws IOException {
    Map<String, Language> languages = new LinkedHashMap<>();
    List<DocumentInfo> documents = new ArrayList<>();
    int page = 1;
    do {
      documents.clear();
      documents.addAll(
          searcher.documents(Filters.NONE, SearchRequest.Sort.TITLE, page++, DEPTH).documents());
      for (DocumentInfo document : documents) {
        String file = new PageKey(document.file(), 1).file();
        Language.of(document.language()).ifPresent(found -> languages.put(file, found));
      }
    } while (documents.size() == DEPTH);
    return languages;
  }
}
