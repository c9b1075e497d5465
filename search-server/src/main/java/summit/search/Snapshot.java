package summit.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import summit.index.Field;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.search.Hit.Version;
import summit.search.SearchResults.IndexInfo;

/**
 * One generation as one request sees it, with a searcher that stops when the time is up. Not for
 * several threads.
 */
final class Snapshot implements Closeable {
  private static final Similarity SIMILARITY = SharpBm25.byField();

  private final Generation generation;
  private final IndexSearcher searcher;
  private final IndexSearcher unhurried;
  private final StoredFields stored;

  Snapshot(Generation generation, Duration budget) throws IOException {
    this.generation = generation;
    searcher = new IndexSearcher(generation.reader());
    searcher.setSimilarity(SIMILARITY);
    searcher.setTimeout(new Limit(budget.toNanos()));
    unhurried = new IndexSearcher(generation.reader());
    stored = generation.reader().storedFields();
  }

  /** Counts from the first search on: what a query waits for to be read takes nothing of it. */
  private static final class Limit implements QueryTimeout {
    private final long nanos;
    private long begun;

    Limit(long nanos) {
      this.nanos = nanos;
    }

    @Override
    public boolean shouldExit() {
      long now = System.nanoTime();
      if (begun == 0) {
        begun = now;
      }
      return now - begun > nanos;
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Without a time limit, for what takes next to no time: so nothing that was found is lost. */
  IndexSearcher unhurried() {
    return unhurried;
  }

  Generation generation() {
    return generation;
  }

  IndexInfo info() {
    Manifest manifest = generation.manifest();
    return new IndexInfo(manifest.generation(), manifest.builtAt());
  }

  /** The index document with an id, of whatever kind. */
  OptionalInt find(String id) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      PostingsEnum found = leaf.reader().postings(new Term(Field.ID, id), PostingsEnum.NONE);
      Bits alive = leaf.reader().getLiveDocs();
      int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        if (alive == null || alive.get(doc)) {
          return OptionalInt.of(leaf.docBase + doc);
        }
        doc = found.nextDoc();
      }
    }
    return OptionalInt.empty();
  }

  /** The passage with an id. */
  Optional<Passage> findPassage(String id) throws IOException {
    OptionalInt doc = id.indexOf(':') < 0 ? OptionalInt.empty() : find(id);
    return doc.isEmpty() ? Optional.empty() : Optional.of(passage(doc.getAsInt()));
  }

  /** Where the file of the document with an id lies on this machine. */
  Optional<Path> file(String id) throws IOException {
    OptionalInt parent = findParent(id);
    return parent.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(all(parent.getAsInt()).get(Field.LOCATION)).map(Path::of);
  }

  /** The document with an id. */
  Optional<DocumentInfo> findDocument(String id) throws IOException {
    OptionalInt doc = findParent(id);
    return doc.isEmpty() ? Optional.empty() : Optional.of(document(doc.getAsInt()));
  }

  /** The parent of the block of the document with an id. */
  OptionalInt findParent(String id) throws IOException {
    OptionalInt doc = find(id);
    return doc.isPresent() && parentOf(doc.getAsInt()) == doc.getAsInt()
        ? doc
        : OptionalInt.empty();
  }

  /** The leaf that holds an index document. */
  LeafReaderContext leafOf(int doc) {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** The parent of the block that an index document is in; itself where it is one. */
  int parentOf(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    return leaf.docBase + generation.parents().getBitSet(leaf).nextSetBit(doc - leaf.docBase);
  }

  /** The first index document of a parent's block. */
  int firstOf(int parent) throws IOException {
    LeafReaderContext leaf = leafOf(parent);
    int local = parent - leaf.docBase;
    int before = local == 0 ? -1 : generation.parents().getBitSet(leaf).prevSetBit(local - 1);
    return leaf.docBase + before + 1;
  }

  /** Whether an index document is a passage. */
  boolean isPassage(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    return DocValues.getNumeric(leaf.reader(), Field.PAGE).advanceExact(doc - leaf.docBase);
  }

  Passage passage(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    BinaryDocValues records = DocValues.getBinary(leaf.reader(), Field.PASSAGE);
    if (!records.advanceExact(doc - leaf.docBase)) {
      throw new IllegalArgumentException(doc + " is no passage");
    }
    return PassageSchema.passage(records.binaryValue());
  }

  DocumentInfo document(int parent) throws IOException {
    return generation.documents().at(parent);
  }

  /** The other versions of a document's work, ids in order. */
  List<Version> versions(DocumentInfo document) throws IOException {
    return generation.documents().versions(document);
  }

  /** All stored fields of an index document. */
  Document all(int doc) throws IOException {
    return stored.document(doc);
  }

  @Override
  public void close() throws IOException {
    generation.release();
  }
}
