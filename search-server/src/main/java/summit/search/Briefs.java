package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.passage.DocumentInfo;

/**
 * A brief tells of a document in our own words, often more densely than the document itself: where
 * both are found, the document is what a person wants.
 */
final class Briefs {
  private Briefs() {}

  /**
   * The hits, each document before its briefs: where a brief is better, the best version of its
   * document takes its place and score, and it takes theirs.
   *
   * @param bestFirst hits in order
   */
  static List<Found> behindTheirDocuments(Snapshot snapshot, List<Found> bestFirst)
      throws IOException {
    List<Found> ordered = new ArrayList<>(bestFirst);
    Map<String, Integer> briefs = new HashMap<>();
    Set<String> works = new HashSet<>();
    for (int at = 0; at < ordered.size(); at++) {
      DocumentInfo document = snapshot.document(bestFirst.get(at).parent());
      if (document.brief() && !works.contains(document.about())) {
        briefs.putIfAbsent(document.about(), at);
      } else if (works.add(document.work()) && briefs.containsKey(document.work())) {
        int brief = briefs.get(document.work());
        ordered.set(brief, bestFirst.get(at).scored(bestFirst.get(brief).score()));
        ordered.set(at, bestFirst.get(brief).scored(bestFirst.get(at).score()));
      }
    }
    return List.copyOf(ordered);
  }
}
