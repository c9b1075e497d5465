package summit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.passage.ReadDocument;
import summit.query.Facet;
import summit.query.Filters;

/** Texts that a query must find, or must not, for the way words are cut. */
final class AnalysisProbesTest {
  @TempDir private static Path folder;

  private record Probe(String id, String text, String query, boolean matches) {
    static Probe of(String line) {
      String[] cells = line.split("\t", -1);
      return new Probe(cells[0], cells[1], cells[2], cells[3].equals("match"));
    }

    ReadDocument document() {
      return TestDocument.of(id, "ko", "-").page(text).read();
    }
  }

  @Test
  void hanjaAloneFindTheirHangul() throws IOException {
    assertThat(wrong(List.of(new Probe("hanja", "인공지능 기본법", "基本法", true)))).isEmpty();
  }

  @Test
  void everyProbeIsAnsweredAsExpected() throws IOException {
    String data = System.getenv("SUMMIT_TEST_DATA");
    assumeTrue(data != null, "SUMMIT_TEST_DATA names no test data");
    List<String> lines = Files.readAllLines(Path.of(data, "judged", "ko-probe.tsv"));

    assertThat(wrong(lines.stream().skip(1).map(Probe::of).toList())).isEmpty();
  }

  private static List<Probe> wrong(List<Probe> probes) throws IOException {
    TestIndex index = new TestIndex(folder.resolve("probes-" + probes.size()));
    index.publish(probes.stream().map(Probe::document).toList());
    List<Probe> wrong = new ArrayList<>();
    try (PassageSearcher searcher = index.open()) {
      for (Probe probe : probes) {
        if (found(searcher, probe) != probe.matches()) {
          wrong.add(probe);
        }
      }
    }
    return wrong;
  }

  /** On a busy machine a search may run out of time: then it is asked again. */
  private static boolean found(PassageSearcher searcher, Probe probe) throws IOException {
    SearchResults results = searcher.search(request(probe));
    for (int i = 0; results.partial() && i < 5; i++) {
      results = searcher.search(request(probe));
    }
    return results.documents() > 0;
  }

  private static SearchRequest request(Probe probe) {
    return new SearchRequest(
        probe.query(),
        Filters.only(Facet.DOCUMENT, probe.id() + ".ko"),
        true,
        Set.of(),
        SearchRequest.Group.DOCUMENT,
        SearchRequest.Sort.RELEVANCE,
        1,
        1);
  }
}
