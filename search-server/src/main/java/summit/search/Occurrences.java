package summit.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of a query stand in the passages of a leaf. Cheap for passages that are asked for
 * in index order: every term is looked up once.
 */
final class Occurrences {
  private final LeafReaderContext leaf;
  private final Map<Term, Postings> postings = new HashMap<>();

  Occurrences(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  /** The occurrences of a term in an index document of the leaf, in order; empty for none. */
  Places of(Term term, int doc) throws IOException {
    Postings known = postings.get(term);
    if (known == null) {
      known = new Postings(term);
      postings.put(term, known);
    }
    return known.at(doc);
  }

  /** Occurrences of a term in a text: position in terms, and offsets in characters. */
  static final class Places {
    static final Places NONE = new Places(0);

    private final int[] positions;
    private final int[] starts;
    private final int[] ends;

    private Places(int count) {
      positions = new int[count];
      starts = new int[count];
      ends = new int[count];
    }

    private static Places read(PostingsEnum at) throws IOException {
      Places places = new Places(at.freq());
      for (int i = 0; i < places.size(); i++) {
        places.positions[i] = at.nextPosition();
        places.starts[i] = at.startOffset();
        places.ends[i] = at.endOffset();
      }
      return places;
    }

    int size() {
      return positions.length;
    }

    int position(int at) {
      return positions[at];
    }

    int start(int at) {
      return starts[at];
    }

    /** Exclusive. */
    int end(int at) {
      return ends[at];
    }

    /** Where the occurrence at a position ends; -1 where there is none. */
    int endAt(int position) {
      int at = Arrays.binarySearch(positions, position);
      return at < 0 ? -1 : ends[at];
    }
  }

  private final class Postings {
    private final Term term;
    private @Nullable PostingsEnum each;
    private int read = -1;
    private Places places = Places.NONE;

    Postings(Term term) throws IOException {
      this.term = term;
      each = leaf.reader().postings(term, PostingsEnum.OFFSETS);
    }

    Places at(int doc) throws IOException {
      if (doc < read) {
        each = leaf.reader().postings(term, PostingsEnum.OFFSETS);
      }
      if (doc != read) {
        places = each != null && reach(each, doc) ? Places.read(each) : Places.NONE;
        read = doc;
      }
      return places;
    }

    private static boolean reach(PostingsEnum each, int doc) throws IOException {
      return (each.docID() < doc ? each.advance(doc) : each.docID()) == doc;
    }
  }
}
