package summit.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.join.BitSetProducer;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.SearchResults.FacetCount;

/**
 * Counts documents by facet value, drill-sideways: a facet's own choice does not hide its other
 * values. Run it over what matches before any facet is chosen. A document's languages are those of
 * its matching passages.
 */
final class FacetCollector extends BlockCollector {
  private final List<FacetTally> tallies;

  private FacetCollector(BitSetProducer parents, Filters chosen) {
    super(parents);
    tallies = tallies(chosen);
  }

  private static List<FacetTally> tallies(Filters chosen) {
    return Arrays.stream(Facet.values())
        .map(facet -> new FacetTally(facet, chosen.of(facet)))
        .toList();
  }

  /** Its result is the counts of every counted facet. */
  static CollectorManager<FacetCollector, Map<Facet, List<FacetCount>>> manager(
      BitSetProducer parents, Filters chosen) {
    return new CollectorManager<>() {
      @Override
      public FacetCollector newCollector() {
        return new FacetCollector(parents, chosen);
      }

      @Override
      public Map<Facet, List<FacetCount>> reduce(Collection<FacetCollector> collectors)
          throws IOException {
        List<FacetTally> sums = tallies(chosen);
        for (FacetCollector collector : collectors) {
          for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(collector.tallies.get(i));
          }
        }
        return sorted(sums);
      }
    };
  }

  private static Map<Facet, List<FacetCount>> sorted(List<FacetTally> sums) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (FacetTally sum : sums) {
      if (Facet.counted().contains(sum.facet())) {
        counts.put(sum.facet(), sum.sorted());
      }
    }
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  void leaf(LeafReaderContext leaf) throws IOException {
    for (FacetTally tally : tallies) {
      tally.leaf(leaf.reader());
    }
  }

  @Override
  void passage(int doc) throws IOException {
    for (FacetTally tally : tallies) {
      if (tally.ofPassages()) {
        tally.see(doc);
      }
    }
  }

  @Override
  void document(int parent) throws IOException {
    long missed = 0;
    for (FacetTally tally : tallies) {
      if (!tally.ofPassages()) {
        tally.see(parent);
      }
      missed += tally.missed() ? 1 : 0;
    }
    for (FacetTally tally : tallies) {
      if (missed == 0 || (missed == 1 && tally.missed())) {
        tally.count();
      }
      tally.clear();
    }
  }
}
