package summit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.index.IndexUnusableException;
import summit.index.PassageSchema;
import summit.passage.ReadDocument;

final class PassageSearcherTest extends PassageSearcherContract {
  @TempDir private static Path folder;
  private int indexes;

  @Override
  PassageSearcher searcher(List<ReadDocument> documents) throws IOException {
    TestIndex index = new TestIndex(folder.resolve("index-" + indexes++));
    index.publish(documents);
    return index.open();
  }

  private static ReadDocument document(String work, String text) {
    return TestDocument.of(work, "en", work).page(text).read();
  }

  @Test
  void withoutAnIndexItSaysWhatToRun() {
    assertThatThrownBy(new TestIndex(folder.resolve("none"))::open)
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("summit index --rebuild");
  }

  @Test
  void anIndexOfAnotherSchemaIsRefused() throws IOException {
    TestIndex index = new TestIndex(folder.resolve("old"));
    index.publish(List.of(document("one", "first")), PassageSchema.VERSION - 1);

    assertThatThrownBy(index::open)
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("summit index --rebuild");
  }

  @Test
  void aNewGenerationIsSearchedWithoutARestart() throws Exception {
    TestIndex index = new TestIndex(folder.resolve("live"));
    index.publish(List.of(document("one", "first")));
    try (PassageSearcher searcher = index.open()) {
      index.publish(List.of(document("two", "second")));

      assertThat(searcher.search(SearchRequest.of("second")).documents()).isEqualTo(1);
      assertThat(searcher.search(SearchRequest.of("first")).documents()).isZero();
    }
  }

  @Test
  void aNewGenerationThatCannotBeUsedLeavesTheOneBeforeInService() throws Exception {
    TestIndex index = new TestIndex(folder.resolve("bad"));
    index.publish(List.of(document("one", "first")));
    try (PassageSearcher searcher = index.open()) {
      index.publish(List.of(document("two", "second")), PassageSchema.VERSION + 1);

      assertThat(searcher.search(SearchRequest.of("first")).documents()).isEqualTo(1);
    }
  }

  @Test
  void noRequestFailsWhileGenerationsChange() throws Exception {
    TestIndex index = new TestIndex(folder.resolve("busy"));
    index.publish(List.of(document("one", "open models")));
    try (PassageSearcher searcher = index.open();
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      AtomicBoolean stop = new AtomicBoolean();
      List<Future<Integer>> requests = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        requests.add(threads.submit(() -> searchUntil(stop, searcher)));
      }
      for (int i = 0; i < 3; i++) {
        String live = index.publish(List.of(document("one", "open models"))).generation();
        while (!searcher.manifest().generation().equals(live)) {
          Thread.onSpinWait();
        }
      }
      stop.set(true);
      for (Future<Integer> request : requests) {
        assertThat(request.get()).isPositive();
      }
      assertThat(searcher.manifest().generation()).isEqualTo(index.directory().live().orElse(""));
    }
  }

  @Test
  void theOnePassageOfALanguageStandsBehindTheManyOfTheQuerys() throws IOException {
    String[] lines = new String[250];
    Arrays.setAll(lines, i -> "인공지능의 " + "안전을 ".repeat(1 + i % 7) + "다루는 문장 " + i);
    TestIndex index = new TestIndex(folder.resolve("scarce"));
    index.publish(
        List.of(
            TestDocument.of("many", "ko", "안전").page(lines).read(),
            document("one", "The menu says safety first, and then a soup.")));

    try (PassageSearcher searcher = index.open()) {
      SearchResults safety = searcher.search(SearchRequest.of("인공지능의 안전"));

      assertThat(safety.hits())
          .filteredOn(hit -> hit.document().language().equals("en"))
          .singleElement()
          .satisfies(hit -> assertThat(hit.score()).isLessThan(0.5));
    }
  }

  private static int searchUntil(AtomicBoolean stop, PassageSearcher searcher) throws IOException {
    int searches = 0;
    while (!stop.get()) {
      assertThat(searcher.search(SearchRequest.of("models")).documents()).isEqualTo(1);
      searches++;
    }
    return searches;
  }
}
