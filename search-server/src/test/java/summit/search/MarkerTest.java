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
  private static final String KOREAN_TEXT = "통제력과 회복력, 그리고 력 하나.";
  private final TestDocument document = TestDocument.of("one", "en", "One").page(TEXT);
  private final TestDocument korean = TestDocument.of("둘", "ko", "둘").page(KOREAN_TEXT);
  private LiveIndex live;

  @BeforeAll
  void open() throws IOException {
    TestIndex index = new TestIndex(folder);
    index.publish(List.of(document.read(), korean.read()));
    live = index.live();
  }

  @AfterAll
  void close() throws IOException {
    live.close();
  }

  private List<String> marked(Query leg) throws IOException {
    return marked(document, Language.ENGLISH, leg);
  }

  private List<String> marked(TestDocument in, Language language, Query leg) throws IOException {
    try (Snapshot snapshot = live.acquire(Duration.ofSeconds(9))) {
      int doc = snapshot.find(in.passageId(0)).orElseThrow();
      Passage passage = snapshot.passage(doc);
      Marker marker = new Marker(snapshot, Map.of(language, leg));
      return Mark.spans(marker.marks(doc, passage.text())).stream()
          .map(span -> passage.text().substring(span.start(), span.end()))
          .toList();
    }
  }

  private static String field() {
    return Field.text(Language.ENGLISH);
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

  @Test
  void theLastSyllableOfAnotherWordIsMarkedOnlyWhereNoWordIs() throws IOException {
    Query word = korean("통제");
    Query suffix = korean("력");
    Query both =
        new BooleanQuery.Builder().add(word, Occur.SHOULD).add(suffix, Occur.SHOULD).build();

    assertThat(marked(korean, Language.KOREAN, both)).containsExactly("통제력", "력");
    assertThat(marked(korean, Language.KOREAN, suffix)).containsExactly("력", "력", "력");
  }

  private static Query korean(String word) {
    return new TermQuery(new Term(Field.text(Language.KOREAN), word));
  }
}
