package summit.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.language.Language;
import summit.language.TextNormalizer;
import summit.passage.DocumentInfo;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * Passages as documents of one page each, in an index like any other: schema, chains and searcher
 * are the server's. It lies in a folder of its own until it is closed.
 */
final class PassageIndex implements Closeable {
  private final Path folder;
  private final PassageSearcher searcher;

  private PassageIndex(Path folder, PassageSearcher searcher) {
    this.folder = folder;
    this.searcher = searcher;
  }

  static PassageIndex of(List<PassageSet.Text> passages) throws IOException {
    Path folder = Files.createTempDirectory("summit-evaluate");
    try {
      IndexDirectory directory = new IndexDirectory(folder);
      Glossary glossary = Glossary.bundled();
      publish(directory, Analyzers.bundled(glossary), passages);
      return new PassageIndex(folder, PassageSearcher.open(directory, glossary));
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  private static void publish(
      IndexDirectory directory, Analyzers analyzers, List<PassageSet.Text> passages)
      throws IOException {
    Instant now = Instant.now();
    String name = IndexDirectory.name(now);
    Map<String, Integer> languages = new LinkedHashMap<>();
    try (Directory files = FSDirectory.open(directory.begin(name));
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzers))) {
      for (PassageSet.Text passage : passages) {
        ReadDocument document = document(passage);
        writer.addDocuments(PassageSchema.block(document, ""));
        languages.merge(document.info().language(), 1, Integer::sum);
      }
      writer.forceMerge(1);
    }
    directory.publish(
        new Manifest(
            name,
            PassageSchema.VERSION,
            analyzers.fingerprint(),
            now.toString(),
            passages.size(),
            passages.size(),
            languages,
            List.of(),
            List.of()));
  }

  private static ReadDocument document(PassageSet.Text source) {
    String text = TextNormalizer.normalize(source.text());
    String id = source.id();
    String language = Language.detect(text).orElse(Language.fallback()).tag();
    return new ReadDocument(
        DocumentInfo.untitled(id, language),
        List.of(new Page(1, "1", text, 0, 0, List.of(), List.of(), false)),
        List.of(
            new Passage(
                id + ":0", id, 1, "1", "", "", language, 0, text.length(), text, false, null)));
  }

  /** The first ten passages for a query. */
  List<PageKey> ask(String query) throws IOException {
    SearchRequest request = SearchRequest.of(query).passages().at(1, PassageTrial.TOP);
    return Evaluation.complete(searcher, request).hits().stream()
        .map(hit -> PassageSet.key(hit.document().file()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
