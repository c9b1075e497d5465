package summit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summit.index.Field;
import summit.language.Language;
import summit.passage.Passage;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MarkerTest {
  private static final String TEXT = "safety of open models and the open safety of models";

  @TempDir private static Path folder;
  private final TestDocument document = TestDocument.of("one", "en", "One").page(TEXT);
  private LiveIndex live;

  @BeforeAll
  void open() throws IOException {
    TestIndex index = new TestIndex(folder);
    index.publish(List.of(document.read()));
    live = index.live();
  }

  @AfterAll
  void close() throws IOException {
    live.close();
  }

  private List<String> marked(Query leg) throws IOException {
    try (Snapshot snapshot = live.acquire(Duration.ofSeconds(9))) {
      int doc = snapshot.find(document.passageId(0)).orElseThrow();
      Passage passage = snapshot.passage(doc);
      Marker marker = new Marker(snapshot, Map.of(Language.of("en").orElseThrow(), leg));
      return Mark.spans(marker.marks(doc)).stream()
          .map(span -> passage.text().substring(span.start(), span.end()))
          .toList();
    }
  }

  private static String field() {
    return Field.text(Language.of("en").orElseThrow());
  }

  private static Query word(String word) {
    return new TermQuery(new Term(field(), word));
  }

  @Test
  void aQuotedPhraseIsMarkedOnlyWhereItStandsAsOne() throws IOException {
    assertThat(marked(new PhraseQuery(0, field(), "open", "model"))).containsExactly("open models");
  }

  @Test
  void aLoosePhraseOfTheQuerysOwnWordsMarksNothingBetweenThem() throws IOException {
    Query leg =
        new BooleanQuery.Builder()
            .add(word("safety"), Occur.SHOULD)
            .add(word("model"), Occur.SHOULD)
            .add(new PhraseQuery(8, field(), "safety", "model"), Occur.SHOULD)
            .build();

    assertThat(marked(leg)).containsExactly("safety", "models", "safety", "models");
  }

  @Test
  void optionalWordsAreMarkedBesideRequiredOnes() throws IOException {
    Query leg =
        new BooleanQuery.Builder()
            .add(word("safety"), Occur.MUST)
            .add(word("open"), Occur.SHOULD)
            .build();

    assertThat(marked(leg)).containsExactly("safety", "open", "open", "safety");
  }

  @Test
  void excludedWordsMarkNothing() throws IOException {
    Query leg =
        new BooleanQuery.Builder()
            .add(word("safety"), Occur.MUST)
            .add(word("zebra"), Occur.MUST_NOT)
            .build();

    assertThat(marked(leg)).containsExactly("safety", "safety");
  }
}
