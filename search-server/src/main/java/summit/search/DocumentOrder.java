package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import summit.index.Field;

/** The orders of hits. Unknown dates come last in either direction. */
final class DocumentOrder {
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::parent);

  private DocumentOrder() {}

  /** The order of passages, by what is known of their documents. */
  static Sort sort(SearchRequest.Sort order) {
    return switch (order) {
      case RELEVANCE -> Sort.RELEVANCE;
      case NEWEST -> by(date(true));
      case OLDEST -> by(date(false));
      case TITLE -> by(new SortField(Field.TITLE, SortField.Type.STRING));
    };
  }

  private static Sort by(SortField first) {
    return new Sort(first, SortField.FIELD_SCORE, SortField.FIELD_DOC);
  }

  private static SortField date(boolean latestFirst) {
    long unknown = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Field.DATE, SortField.Type.LONG, latestFirst, unknown);
  }

  /** Sorts documents that are given in index order. */
  static List<Found> sorted(Snapshot snapshot, List<Found> found, SearchRequest.Sort order)
      throws IOException {
    return switch (order) {
      case RELEVANCE ->
          Briefs.behindTheirDocuments(snapshot, found.stream().sorted(BEST_FIRST).toList());
      case NEWEST, OLDEST -> byDate(snapshot, found, order == SearchRequest.Sort.NEWEST);
      case TITLE -> byTitle(snapshot, found);
    };
  }

  private record Keyed<K>(K key, Found found) {}

  private static List<Found> byDate(Snapshot snapshot, List<Found> found, boolean latestFirst)
      throws IOException {
    List<Keyed<Long>> keyed = new ArrayList<>(found.size());
    for (Found one : found) {
      LeafReaderContext leaf = snapshot.leafOf(one.parent());
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Field.DATE);
      boolean known = days.advanceExact(one.parent() - leaf.docBase);
      long day = known ? days.longValue() : Long.MAX_VALUE;
      keyed.add(new Keyed<>(known && latestFirst ? -day : day, one));
    }
    return inOrder(keyed, Comparator.comparing(Keyed::key));
  }

  private static List<Found> byTitle(Snapshot snapshot, List<Found> found) throws IOException {
    List<Keyed<BytesRef>> keyed = new ArrayList<>(found.size());
    for (Found one : found) {
      LeafReaderContext leaf = snapshot.leafOf(one.parent());
      SortedDocValues titles = DocValues.getSorted(leaf.reader(), Field.TITLE);
      boolean known = titles.advanceExact(one.parent() - leaf.docBase);
      BytesRef title =
          known ? BytesRef.deepCopyOf(titles.lookupOrd(titles.ordValue())) : new BytesRef();
      keyed.add(new Keyed<>(title, one));
    }
    return inOrder(keyed, Comparator.comparing(Keyed::key));
  }

  private static <K> List<Found> inOrder(List<Keyed<K>> keyed, Comparator<Keyed<K>> order) {
    return keyed.stream()
        .sorted(order.thenComparing(Keyed::found, BEST_FIRST))
        .map(Keyed::found)
        .toList();
  }
}
