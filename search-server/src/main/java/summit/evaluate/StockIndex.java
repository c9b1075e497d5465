package summit.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import summit.language.Language;

/**
 * What the search library does with its own settings: one field in the language's stock analyzer,
 * any of the words, BM25. The mark to beat.
 */
final class StockIndex implements Closeable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder builder;

  private StockIndex(DirectoryReader reader, Analyzer analyzer) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    builder = new QueryBuilder(analyzer);
  }

  /** The passages in the stock analyzer of the language that most of the first one is in. */
  static StockIndex of(List<PassageSet.Text> passages) throws IOException {
    Analyzer analyzer =
        Language.detect(passages.getFirst().text()).orElse(Language.fallback()).stockAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (PassageSet.Text passage : passages) {
        Document document = new Document();
        document.add(new StringField(ID, passage.id(), Store.YES));
        document.add(new TextField(TEXT, passage.text(), Store.NO));
        writer.addDocument(document);
      }
    }
    return new StockIndex(DirectoryReader.open(directory), analyzer);
  }

  /** The first ten passages for a query. */
  List<PageKey> ask(String text) throws IOException {
    Query query = builder.createBooleanQuery(TEXT, text);
    List<PageKey> found = new ArrayList<>();
    if (query != null) {
      for (ScoreDoc hit : searcher.search(query, PassageTrial.TOP).scoreDocs) {
        found.add(PassageSet.key(searcher.storedFields().document(hit.doc).get(ID)));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
