package summit.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.glossary.Glossary;
import summit.passage.Passage;
import summit.passage.ReadDocument;

/**
 * Pairs the passages of one work's language versions: in reading order, one to one, by the number a
 * paragraph bears, the concepts, figures and names both hold, and their lengths. What fits nowhere
 * stays alone.
 */
public final class Aligner {
  /** Raise it when other pairs come out of the same passages. */
  public static final int VERSION = 2;

  /** What a pair must score at least; found on texts whose pairing is known. */
  private static final double ENOUGH = 0.35;

  private final Anchors anchors;

  /** An aligner that knows the words of the glossary's concepts. */
  public Aligner(Glossary glossary) {
    this.anchors = new Anchors(glossary);
  }

  /**
   * The same documents with the counterparts of their passages set. A passage of a third language
   * is paired with the first version that it fits.
   */
  public List<ReadDocument> align(List<ReadDocument> versions) {
    Map<String, String> counterparts = new HashMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        if (!versions.get(i).info().language().equals(versions.get(j).info().language())) {
          pair(versions.get(i).passages(), versions.get(j).passages(), counterparts);
        }
      }
    }
    return versions.stream().map(version -> with(version, counterparts)).toList();
  }

  private static ReadDocument with(ReadDocument document, Map<String, String> counterparts) {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : document.passages()) {
      String other = counterparts.get(passage.id());
      passages.add(other == null ? passage : passage.withCounterpart(other));
    }
    return new ReadDocument(document.info(), document.pages(), passages);
  }

  private void pair(List<Passage> left, List<Passage> right, Map<String, String> counterparts) {
    double[][] scores = scores(left, right);
    double[][] best = new double[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        double together = scores[i][j] < ENOUGH ? 0 : scores[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (scores[i][j] >= ENOUGH && best[i][j] == scores[i][j] + best[i + 1][j + 1]) {
        counterparts.putIfAbsent(left.get(i).id(), right.get(j).id());
        counterparts.putIfAbsent(right.get(j).id(), left.get(i).id());
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private double[][] scores(List<Passage> left, List<Passage> right) {
    List<Anchors.Marks> leftMarks = left.stream().map(anchors::of).toList();
    List<Anchors.Marks> rightMarks = right.stream().map(anchors::of).toList();
    double ratio = (double) total(right) / Math.max(1, total(left));
    double[][] scores = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        scores[i][j] =
            leftMarks.get(i).likeness(rightMarks.get(j))
                - lengthPenalty(left.get(i), right.get(j), ratio);
      }
    }
    return scores;
  }

  /** How far the lengths are from the proportion of the whole texts: 0 where they keep it. */
  private static double lengthPenalty(Passage left, Passage right, double ratio) {
    double expected = left.text().length() * ratio;
    return 0.1 * Math.abs(Math.log((right.text().length() + 20.0) / (expected + 20.0)));
  }

  private static int total(List<Passage> passages) {
    return passages.stream().mapToInt(p -> p.text().length()).sum();
  }
}
