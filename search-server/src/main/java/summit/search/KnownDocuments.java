package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import summit.index.Field;
import summit.index.PassageSchema;
import summit.passage.DocumentInfo;
import summit.search.Hit.Version;

/**
 * What a generation says of its documents, kept once it was asked for: documents are few beside
 * their passages, and every hit names one. Safe for many threads.
 */
final class KnownDocuments {
  private static final Set<String> RECORD = Set.of(Field.RECORD);
  private static final int VERSIONS = 50;

  private final IndexReader reader;
  private final Map<Integer, DocumentInfo> documents = new ConcurrentHashMap<>();
  private final Map<String, List<Version>> works = new ConcurrentHashMap<>();

  KnownDocuments(IndexReader reader) {
    this.reader = reader;
  }

  /** The document of a parent. */
  DocumentInfo at(int parent) throws IOException {
    DocumentInfo known = documents.get(parent);
    if (known == null) {
      known = PassageSchema.document(reader.storedFields().document(parent, RECORD));
      documents.put(parent, known);
    }
    return known;
  }

  /** The other versions of a document's work, ids in order. */
  List<Version> versions(DocumentInfo document) throws IOException {
    List<Version> known = works.get(document.work());
    if (known == null) {
      known = ofWork(document.work());
      works.put(document.work(), known);
    }
    return known.stream().filter(version -> !version.id().equals(document.id())).toList();
  }

  private List<Version> ofWork(String work) throws IOException {
    Query all =
        new BooleanQuery.Builder()
            .add(FilterQueries.term(Field.WORK, work), Occur.FILTER)
            .add(FilterQueries.term(Field.KIND, Field.KIND_DOCUMENT), Occur.FILTER)
            .build();
    List<Version> versions = new ArrayList<>();
    for (ScoreDoc one : new IndexSearcher(reader).search(all, VERSIONS).scoreDocs) {
      DocumentInfo document = at(one.doc);
      versions.add(new Version(document.id(), document.language(), document.kind()));
    }
    versions.sort(Comparator.comparing(Version::id));
    return List.copyOf(versions);
  }
}
