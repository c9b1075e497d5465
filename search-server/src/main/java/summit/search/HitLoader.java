package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import summit.index.Field;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.search.Hit.Counterpart;
import summit.search.Hit.PassageHit;
import summit.search.Hit.Version;

/** Loads what a hit shows: document, versions, passages with their marks and counterparts. */
final class HitLoader {
  private static final int VERSIONS = 50;

  private final Snapshot snapshot;
  private final Marker marker;

  HitLoader(Snapshot snapshot, Marker marker) {
    this.snapshot = snapshot;
    this.marker = marker;
  }

  Hit load(int rank, Found found) throws IOException {
    DocumentInfo document = snapshot.document(found.parent());
    List<PassageHit> passages = new ArrayList<>();
    for (ScoreDoc one : found.best()) {
      passages.add(passage(one.doc, one.score));
    }
    return new Hit(
        rank,
        found.score(),
        document,
        versions(snapshot, document),
        List.copyOf(passages),
        found.passages() - passages.size());
  }

  private PassageHit passage(int doc, double score) throws IOException {
    Passage passage = snapshot.passage(doc);
    return new PassageHit(
        passage, score, Snippets.of(passage, marker.marks(doc)), counterpart(passage));
  }

  private Optional<Counterpart> counterpart(Passage passage) throws IOException {
    String id = passage.counterpart();
    OptionalInt doc = id == null ? OptionalInt.empty() : snapshot.find(id);
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    Passage other = snapshot.passage(doc.getAsInt());
    return Optional.of(new Counterpart(other, Snippets.of(other, marker.marks(doc.getAsInt()))));
  }

  /** The other language versions of a document's work, ids in order. */
  static List<Version> versions(Snapshot snapshot, DocumentInfo document) throws IOException {
    Query others =
        new BooleanQuery.Builder()
            .add(FilterQueries.term(Field.WORK, document.work()), Occur.FILTER)
            .add(FilterQueries.term(Field.KIND, Field.KIND_DOCUMENT), Occur.FILTER)
            .add(FilterQueries.term(Field.ID, document.id()), Occur.MUST_NOT)
            .build();
    TopDocs found = snapshot.searcher().search(others, VERSIONS);
    List<Version> versions = new ArrayList<>();
    for (ScoreDoc one : found.scoreDocs) {
      DocumentInfo other = snapshot.document(one.doc);
      versions.add(new Version(other.id(), other.language()));
    }
    versions.sort(Comparator.comparing(Version::id));
    return List.copyOf(versions);
  }
}
