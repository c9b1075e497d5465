package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import summit.index.Field;
import summit.index.PassageSchema;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.Span;
import summit.query.Facet;
import summit.query.Filters;
import summit.query.ReadQuery;

/** Pages of a document, with what a query matches on them. */
final class PageViews {
  private final Snapshot snapshot;

  PageViews(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A page with the matches of a query in its passages. */
  Optional<PageView> page(String document, int number, ReadQuery read) throws IOException {
    OptionalInt parent = snapshot.findParent(document);
    OptionalInt at = snapshot.find(Field.pageId(document, number));
    if (parent.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    Marker marker = new Marker(snapshot, read.legs());
    List<Passage> passages = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    for (int doc : passagesOf(parent.getAsInt(), number)) {
      Passage passage = snapshot.passage(doc);
      passages.add(passage);
      Mark.spans(marker.marks(doc, passage.text()))
          .forEach(span -> marks.add(span.shift(passage.start())));
    }
    Document stored = snapshot.all(at.getAsInt());
    Page page = withBoxes(PassageSchema.page(stored), stored);
    List<Span> ordered = Mark.merged(marks);
    return Optional.of(
        new PageView(
            snapshot.document(parent.getAsInt()),
            page,
            List.copyOf(passages),
            ordered,
            Rectangles.of(page.text(), ordered, page.words()),
            hits(parent.getAsInt(), read)));
  }

  private static Page withBoxes(Page page, Document stored) {
    return new Page(
        page.number(),
        page.label(),
        page.text(),
        page.width(),
        page.height(),
        PassageSchema.boxes(stored),
        page.furniture(),
        page.ocr());
  }

  private List<Integer> passagesOf(int parent, int page) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(parent);
    NumericDocValues pages = DocValues.getNumeric(leaf.reader(), Field.PAGE);
    List<Integer> passages = new ArrayList<>();
    int doc = pages.advance(snapshot.firstOf(parent) - leaf.docBase);
    for (; doc < parent - leaf.docBase; doc = pages.nextDoc()) {
      if (pages.longValue() == page) {
        passages.add(leaf.docBase + doc);
      }
    }
    return passages;
  }

  private SortedMap<Integer, Integer> hits(int parent, ReadQuery read) throws IOException {
    SortedMap<Integer, Integer> hits = new TreeMap<>();
    if (read.browse()) {
      return hits;
    }
    String id = snapshot.document(parent).id();
    Filters only = Filters.only(Facet.DOCUMENT, id);
    var query =
        FilterQueries.of(Field.KIND_PASSAGE, only, read.filters())
            .add(new LegScale(snapshot, read.legs()).unscaled(), Occur.FILTER);
    int most = parent - snapshot.firstOf(parent);
    LeafReaderContext leaf = snapshot.leafOf(parent);
    NumericDocValues pages = DocValues.getNumeric(leaf.reader(), Field.PAGE);
    TopDocs matching =
        snapshot.unhurried().search(query.build(), Math.max(1, most), Sort.INDEXORDER);
    for (ScoreDoc one : matching.scoreDocs) {
      if (pages.advanceExact(one.doc - leaf.docBase)) {
        hits.merge((int) pages.longValue(), 1, Integer::sum);
      }
    }
    return hits;
  }
}
