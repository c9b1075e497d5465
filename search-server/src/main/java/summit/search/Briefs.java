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
   * The hits, each document before its briefs: where briefs are better, the best version of their
   * document takes the place and score of the first of them, and each of them those of the next.
   *
   * @param bestFirst hits in order
   */
  static List<Found> behindTheirDocuments(Snapshot snapshot, List<Found> bestFirst)
      throws IOException {
    List<Found> ordered = new ArrayList<>(bestFirst);
    Map<String, List<Integer>> places = new HashMap<>();
    Set<String> works = new HashSet<>();
    for (int at = 0; at < ordered.size(); at++) {
      DocumentInfo document = snapshot.document(bestFirst.get(at).parent());
      String subject = document.subject();
      if (document.brief()) {
        places.computeIfAbsent(subject, none -> new ArrayList<>()).add(at);
      } else if (works.add(subject)) {
        int free = at;
        for (int brief : places.getOrDefault(subject, List.of()).reversed()) {
          ordered.set(free, bestFirst.get(brief).scored(bestFirst.get(free).score()));
          free = brief;
        }
        ordered.set(free, bestFirst.get(at).scored(bestFirst.get(free).score()));
      }
    }
    return List.copyOf(ordered);
  }
}
