package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Gathers the matching passages by document, and of each document the best few. */
final class DocumentCollector extends BlockCollector {
  private static final int BEST = 3;

  private final List<Found> found = new ArrayList<>();
  private final List<ScoreDoc> best = new ArrayList<>(BEST + 1);
  private @Nullable Scorable scorer;
  private int passages;
  private int base;

  private DocumentCollector(BitSetProducer parents) {
    super(parents);
  }

  /** Its result is the documents in index order. */
  static CollectorManager<DocumentCollector, List<Found>> manager(BitSetProducer parents) {
    return new CollectorManager<>() {
      @Override
      public DocumentCollector newCollector() {
        return new DocumentCollector(parents);
      }

      @Override
      public List<Found> reduce(Collection<DocumentCollector> collectors) {
        return collectors.stream().flatMap(collector -> collector.found.stream()).toList();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  void leaf(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  void passage(int doc) throws IOException {
    float score = scorer == null ? 0 : scorer.score();
    passages++;
    int at = best.size();
    while (at > 0 && best.get(at - 1).score < score) {
      at--;
    }
    if (at < BEST) {
      best.add(at, new ScoreDoc(base + doc, score));
    }
    if (best.size() > BEST) {
      best.removeLast();
    }
  }

  @Override
  void document(int parent) {
    found.add(new Found(base + parent, best.getFirst().score, passages, best));
    best.clear();
    passages = 0;
  }
}
