package summit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.glossary.Glossary;
import summit.passage.ReadDocument;
import summit.query.QueryReading.Correction;
import summit.suggest.Suggestion;

/**
 * The judged rows of what a Korean hand types, over our own briefs and one document that holds the
 * words which are meant.
 */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
final class JudgedInputAidsTest {
  private static final Path BRIEFS = Path.of("..", "corpus", "briefs");

  @TempDir private static Path folder;
  private static PassageSearcher searcher;

  record Row(String typed, String intended, String kind) {}

  private static List<Row> rows() throws IOException {
    Path data = Path.of(Objects.requireNonNull(System.getenv("SUMMIT_TEST_DATA")));
    return Files.readAllLines(data.resolve("judged").resolve("ko-input-aids.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2]))
        .toList();
  }

  @BeforeAll
  static void open() throws IOException {
    List<ReadDocument> documents = new ArrayList<>();
    try (Stream<Path> briefs = Files.list(BRIEFS)) {
      for (Path brief : briefs.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(brief(brief));
      }
    }
    String[] sentences =
        rows().stream().map(row -> row.intended() + "에 대하여 정한다.").toArray(String[]::new);
    documents.add(TestDocument.of("words", "ko", "낱말").page(sentences).read());
    TestIndex index = new TestIndex(folder);
    index.publish(documents);
    searcher = PassageSearcher.patient(index.directory(), Glossary.bundled());
  }

  private static ReadDocument brief(Path file) throws IOException {
    String[] name = file.getFileName().toString().split("\\.");
    List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    return TestDocument.of(name[0], name[1], lines.getFirst().substring(2))
        .page(lines.toArray(String[]::new))
        .read();
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsMeantComes(Row row) throws IOException {
    switch (row.kind()) {
      case "choseong", "jamo-partial", "spacing", "hanja" ->
          assertThat(searcher.suggest(row.typed(), 8))
              .extracting(Suggestion::text)
              .anyMatch(text -> alike(text, row.intended()));
      default ->
          assertThat(correction(row.typed()))
              .extracting(Correction::text)
              .matches(text -> alike(text, row.intended()));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSearchFindsWhatTheIntendedWordsFind(Row row) throws IOException {
    assertThat(found(row.typed()).getFirst()).isEqualTo(found(row.intended()).getFirst());
  }

  /** The first passages of a search as a person would have it: with what is offered, once taken. */
  private static List<String> found(String text) throws IOException {
    SearchResults typed = searcher.search(SearchRequest.of(text));
    Optional<Correction> offered = typed.query().correction().filter(c -> !c.applied());
    SearchResults taken =
        offered.isEmpty() ? typed : searcher.search(SearchRequest.of(offered.get().text()));
    return taken.hits().stream().map(hit -> hit.passages().getFirst().passage().id()).toList();
  }

  private static Correction correction(String typed) throws IOException {
    return searcher.search(SearchRequest.of(typed)).query().correction().orElseThrow();
  }

  private static boolean alike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
