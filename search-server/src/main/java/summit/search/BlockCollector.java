package summit.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Sees matching passages document by document: those of a block come one after the other, so that
 * nothing is held beyond the block at hand.
 */
abstract class BlockCollector extends SimpleCollector {
  private final BitSetProducer parents;
  private BitSet ends = new FixedBitSet(0);
  private int end = -1;

  BlockCollector(BitSetProducer parents) {
    this.parents = parents;
  }

  /** A passage of the block at hand, counted from the leaf's first index document. */
  abstract void passage(int doc) throws IOException;

  /** The block whose passages were seen ends. */
  abstract void document(int parent) throws IOException;

  /** A new leaf begins. */
  abstract void leaf(LeafReaderContext leaf) throws IOException;

  @Override
  protected final void doSetNextReader(LeafReaderContext leaf) throws IOException {
    BitSet blocks = parents.getBitSet(leaf);
    ends = blocks == null ? new FixedBitSet(0) : blocks;
    end = -1;
    leaf(leaf);
  }

  @Override
  public final void collect(int doc) throws IOException {
    if (doc > end) {
      finish();
      end = ends.nextSetBit(doc);
    }
    passage(doc);
  }

  @Override
  public final void finish() throws IOException {
    if (end >= 0) {
      document(end);
      end = -1;
    }
  }
}
