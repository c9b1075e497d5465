package summit.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.evaluate.Evaluation;
import summit.evaluate.Run;
import summit.evaluate.Scores;
import summit.evaluate.Topic;
import summit.evaluate.TopicSet;
import summit.glossary.Glossary;
import summit.index.IndexDirectory;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.query.Filters;
import summit.search.PageView;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * The judged topics in the language of what is relevant to them, asked of our searcher and of an
 * OpenSearch node with Nori and English analyzers that holds the same texts. The bar is the best
 * that a plain node reaches: whole pages or passages, any type of {@code multi_match}.
 */
@Tag("opensearch")
final class OpenSearchComparisonTest {
  private static final List<String> TYPES = List.of("best_fields", "most_fields", "cross_fields");

  private static final String OURS = "ours";

  /**
   * Answers in the language of what is relevant, which is what the judgments can tell: a plain node
   * finds no other language, and what we find in one was not judged.
   */
  private static final String OWN = "own";

  /** More documents than any judged collection has. */
  private static final int ALL = 1_000;

  private final Path judged = Path.of(given("SUMMIT_TEST_DATA"), "judged");
  private final List<TopicSet> sets = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();

  /** nDCG@10 by topics and language, then by engine. */
  private final Map<String, Map<String, Double>> table = new TreeMap<>();

  @TempDir private Path home;

  private static String given(String name) {
    return Objects.requireNonNull(System.getenv(name), name + " is not set");
  }

  @Test
  void ourRankingIsAboveAPlainNode() throws Exception {
    for (String name : List.of("ko", "en")) {
      sets.add(
          TopicSet.read(judged.resolve(name + "-topics.tsv"), judged.resolve(name + "-qrels.tsv")));
    }
    sets.forEach(set -> topics.addAll(set.topics()));
    IndexDirectory index = new IndexDirectory(Path.of(given("SUMMIT_DATA"), "index"));
    try (PassageSearcher searcher = PassageSearcher.patient(index, Glossary.bundled());
        OpenSearchNode node = new OpenSearchNode(home)) {
      compare(searcher, node);
    }
    report();
    table.forEach(
        (set, row) -> {
          if (set.endsWith(OWN)) {
            double best = Collections.max(row.values());
            assertThat(row.get(OURS)).as(set).isEqualTo(best);
          }
        });
  }

  private void compare(PassageSearcher searcher, OpenSearchNode node)
      throws IOException, InterruptedException {
    Evaluation evaluation = new Evaluation(searcher);
    Map<String, Language> languages = evaluation.languages();
    Map<String, Language> own = new HashMap<>();
    sets.forEach(set -> own.putAll(set.own(languages)));
    note("all", OURS, evaluation.run(topics, Map.of()), languages);
    note(OWN, OURS, evaluation.run(topics, own), languages);
    List<PageView> pages = pages(searcher);
    Map<String, List<OpenSearchTexts.Text>> units =
        Map.of(
            "page", pages.stream().map(OpenSearchComparisonTest::whole).toList(),
            "passage", pages.stream().flatMap(OpenSearchComparisonTest::passages).toList());
    for (Map.Entry<String, List<OpenSearchTexts.Text>> unit : units.entrySet()) {
      OpenSearchTexts texts = new OpenSearchTexts(node, unit.getValue());
      assertThat(texts.count()).isEqualTo(unit.getValue().size()).isPositive();
      for (String type : TYPES) {
        String engine = unit.getKey() + " " + type;
        note("all", engine, texts.run(topics, type, Map.of()), languages);
        note(OWN, engine, texts.run(topics, type, own), languages);
      }
    }
  }

  /** Notes the monolingual scores of a run. */
  private void note(String among, String engine, Run run, Map<String, Language> languages) {
    for (TopicSet set : sets) {
      Scores.of(set, run, languages).rows().stream()
          .filter(row -> row.ofMonolingual().isEmpty())
          .forEach(
              row ->
                  table
                      .computeIfAbsent(row.documents() + ", among " + among, key -> new TreeMap<>())
                      .put(engine, row.mean().ndcg10()));
    }
  }

  private static List<PageView> pages(PassageSearcher searcher) throws IOException {
    List<PageView> pages = new ArrayList<>();
    List<DocumentInfo> documents =
        searcher.documents(Filters.NONE, SearchRequest.Sort.TITLE, 1, ALL).documents();
    assertThat(documents).hasSize(searcher.manifest().documents());
    for (DocumentInfo document : documents) {
      for (int number = 1; number <= document.pages(); number++) {
        searcher.page(document.id(), number, "", false, Set.of()).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private static OpenSearchTexts.Text whole(PageView view) {
    DocumentInfo document = view.document();
    return new OpenSearchTexts.Text(
        document.file(), view.page().number(), document.language(), view.page().text());
  }

  private static Stream<OpenSearchTexts.Text> passages(PageView view) {
    return view.passages().stream().map(passage -> text(view.document(), passage));
  }

  private static OpenSearchTexts.Text text(DocumentInfo document, Passage passage) {
    return new OpenSearchTexts.Text(
        document.file(), passage.page(), passage.language(), passage.text());
  }

  @SuppressWarnings("SystemOut")
  private void report() {
    table.forEach(
        (set, row) ->
            row.forEach(
                (engine, score) ->
                    System.out.printf(Locale.ROOT, "%-14s %-22s %.3f%n", set, engine, score)));
  }
}
