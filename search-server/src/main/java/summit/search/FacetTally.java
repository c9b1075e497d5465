package summit.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import summit.query.Facet;
import summit.search.SearchResults.FacetCount;

/** The counts of one facet, and its values in the document at hand. */
final class FacetTally {
  private final Facet facet;
  private final List<String> chosen;
  private final Map<String, Integer> counts = new HashMap<>();
  private final BitSet seen = new BitSet();
  private SortedSetDocValues values = DocValues.emptySortedSet();
  private long[] chosenOrds = {};
  private int[] countByOrd = {};

  FacetTally(Facet facet, List<String> chosen) {
    this.facet = facet;
    this.chosen = chosen;
  }

  Facet facet() {
    return facet;
  }

  /** Whether a document's values are those of its matching passages. */
  boolean ofPassages() {
    return facet == Facet.LANGUAGE;
  }

  /** Turns to another leaf. */
  void leaf(LeafReader reader) throws IOException {
    flush();
    values = DocValues.getSortedSet(reader, facet.field());
    countByOrd = new int[Math.toIntExact(values.getValueCount())];
    chosenOrds = new long[chosen.size()];
    for (int i = 0; i < chosenOrds.length; i++) {
      chosenOrds[i] = values.lookupTerm(new BytesRef(chosen.get(i)));
    }
  }

  /** Adds the values of an index document to those of the document at hand. */
  void see(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        seen.set((int) values.nextOrd());
      }
    }
  }

  /** Whether something is chosen and the document at hand has none of it. */
  boolean missed() {
    return !chosen.isEmpty()
        && Arrays.stream(chosenOrds).noneMatch(ord -> ord >= 0 && seen.get((int) ord));
  }

  /** Counts the document at hand. */
  void count() {
    seen.stream().forEach(ord -> countByOrd[ord]++);
  }

  /** Turns to another document. */
  void clear() {
    seen.clear();
  }

  private void flush() throws IOException {
    for (int ord = 0; ord < countByOrd.length; ord++) {
      if (countByOrd[ord] > 0) {
        counts.merge(values.lookupOrd(ord).utf8ToString(), countByOrd[ord], Integer::sum);
        countByOrd[ord] = 0;
      }
    }
  }

  /** Adds the counts of another tally of the same facet. */
  void add(FacetTally other) throws IOException {
    other.flush();
    other.counts.forEach((value, n) -> counts.merge(value, n, Integer::sum));
  }

  /** The most frequent value first; years the latest first. */
  List<FacetCount> sorted() {
    Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
    Comparator<FacetCount> order =
        facet == Facet.YEAR
            ? byValue.reversed()
            : Comparator.comparingInt(FacetCount::count).reversed().thenComparing(byValue);
    return counts.entrySet().stream()
        .map(count -> new FacetCount(count.getKey(), count.getValue()))
        .sorted(order)
        .toList();
  }
}
