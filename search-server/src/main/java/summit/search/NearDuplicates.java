package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves out passages that say the same as a better one, as where two files hold one text: those
 * that share nine tenths of their runs of characters.
 */
final class NearDuplicates {
  private static final int RUN = 5;
  private static final double SAME = 0.9;

  private final Snapshot snapshot;
  private final List<Set<Integer>> kept = new ArrayList<>();

  NearDuplicates(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The hits of one passage each without doubles, in their order. */
  List<Found> leaveOut(List<Found> hits) throws IOException {
    List<Found> different = new ArrayList<>();
    for (Found hit : hits) {
      Set<Integer> runs = runs(snapshot.passage(hit.best().getFirst().doc).text());
      if (kept.stream().noneMatch(other -> same(runs, other))) {
        kept.add(runs);
        different.add(hit);
      }
    }
    return different;
  }

  private static Set<Integer> runs(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i <= Math.max(0, letters.length() - RUN); i++) {
      runs.add(letters.substring(i, Math.min(letters.length(), i + RUN)).hashCode());
    }
    return runs;
  }

  private static boolean same(Set<Integer> one, Set<Integer> other) {
    int less = Math.min(one.size(), other.size());
    int more = Math.max(one.size(), other.size());
    if (less < SAME * more) {
      return false;
    }
    long shared = one.stream().filter(other::contains).count();
    return shared >= SAME * (one.size() + other.size() - shared);
  }
}
