package summit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.passage.ReadDocument;
import summit.query.Filters;

/**
 * The first hits of queries over a small corpus, held against a file that a person reviews: {@code
 * -Dsummit.update=true} writes it anew.
 */
final class RankingTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "summit", "search", "ranking-expected.txt");
  private static final int FIRST = 5;

  @TempDir private static Path folder;

  @Test
  void theFirstHitsAreThoseThatWereReviewed() throws IOException {
    String found = rankings();
    if (Boolean.getBoolean("summit.update")) {
      Files.writeString(GOLDEN, found);
    }

    assertThat(found)
        .as("first hits; review what changed and run the test with -Dsummit.update=true")
        .isEqualTo(Files.readString(GOLDEN));
  }

  private static String rankings() throws IOException {
    TestIndex index = new TestIndex(folder);
    index.publish(rows("ranking-corpus.tsv").stream().map(RankingTest::document).toList());
    StringBuilder all = new StringBuilder();
    try (PassageSearcher searcher = index.open()) {
      for (String[] row : rows("ranking-queries.tsv")) {
        all.append(row[0]).append("    # ").append(row[1]).append('\n');
        searcher.search(request(row[0])).hits().forEach(hit -> all.append(line(hit)));
        all.append('\n');
      }
    }
    return all.toString();
  }

  private static SearchRequest request(String text) {
    return new SearchRequest(
        text,
        Filters.NONE,
        true,
        Set.of(),
        SearchRequest.Group.PASSAGE,
        SearchRequest.Sort.RELEVANCE,
        1,
        FIRST);
  }

  /** Without the score: it changes with everything and tells a reviewer nothing. */
  private static String line(Hit hit) {
    return "  " + hit.rank() + " " + hit.document().id() + '\n';
  }

  private static ReadDocument document(String[] row) {
    return TestDocument.of(row[0], row[1], row[2]).page(row[3]).read();
  }

  private static List<String[]> rows(String name) {
    try (InputStream stream = RankingTest.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
