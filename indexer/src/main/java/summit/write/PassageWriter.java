package summit.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import summit.index.Analyzers;
import summit.index.Field;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.language.Language;
import summit.passage.ReadDocument;

/**
 * Writes one generation beside the live one, then publishes it. A writer that is closed without
 * {@link #publish} leaves the live generation as it was.
 */
public final class PassageWriter implements Closeable {
  private static final double BUFFER_MB = 128;

  private final IndexDirectory index;
  private final Analyzers analyzers;
  private final String generation;
  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;

  private PassageWriter(IndexDirectory index, Analyzers analyzers, String generation, Path lucene)
      throws IOException {
    this.index = index;
    this.folder = java.util.Objects.requireNonNull(lucene.getParent());
    this.analyzers = analyzers;
    this.generation = generation;
    this.directory = FSDirectory.open(lucene);
    IndexWriterConfig config =
        new IndexWriterConfig(analyzers).setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  /**
   * Begins a generation.
   *
   * @param base the generation to go on from, whose files are linked and never changed; empty to
   *     begin with nothing
   * @param now the instant that names the generation
   */
  public static PassageWriter begin(
      IndexDirectory index, Analyzers analyzers, Optional<String> base, Instant now)
      throws IOException {
    String generation = IndexDirectory.name(now);
    Path folder = index.begin(generation);
    if (base.isPresent()) {
      link(index.lucene(base.get()), folder);
    }
    return new PassageWriter(index, analyzers, generation, folder);
  }

  /** Lucene never changes a file it has written, so both generations can share it. */
  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
        Path target = to.resolve(file.getFileName());
        try {
          Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Adds a document, in place of what stood under its id. */
  public void put(ReadDocument document, String location) throws IOException {
    writer.updateDocuments(
        new Term(Field.DOCUMENT, document.info().id()), PassageSchema.block(document, location));
  }

  /** Takes a document out. */
  public void remove(String document) throws IOException {
    writer.deleteDocuments(new Term(Field.DOCUMENT, document));
  }

  /** The folder of the generation that is being built. */
  public Path folder() {
    return folder;
  }

  /** Makes what was written the live generation; returns its manifest. */
  public Manifest publish(Instant builtAt, List<Manifest.Problem> problems, List<String> withdrawn)
      throws IOException {
    writer.forceMerge(1);
    writer.commit();
    Manifest manifest = manifest(builtAt, problems, withdrawn);
    writer.close();
    directory.close();
    index.publish(manifest);
    return manifest;
  }

  private Manifest manifest(
      Instant builtAt, List<Manifest.Problem> problems, List<String> withdrawn) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<String, Integer> passages = new TreeMap<>();
      for (Language language : Language.values()) {
        int count = searcher.count(passagesIn(language));
        if (count > 0) {
          passages.put(language.tag(), count);
        }
      }
      return new Manifest(
          generation,
          PassageSchema.VERSION,
          analyzers.fingerprint(),
          builtAt.truncatedTo(ChronoUnit.SECONDS).toString(),
          count(searcher, Field.KIND_DOCUMENT),
          count(searcher, Field.KIND_PAGE),
          passages,
          problems,
          withdrawn);
    }
  }

  private static Query passagesIn(Language language) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Field.KIND, Field.KIND_PASSAGE)), Occur.FILTER)
        .add(new TermQuery(new Term(Field.LANGUAGE, language.tag())), Occur.FILTER)
        .build();
  }

  private static int count(IndexSearcher searcher, String kind) throws IOException {
    return searcher.count(new TermQuery(new Term(Field.KIND, kind)));
  }

  @Override
  public void close() throws IOException {
    if (writer.isOpen()) {
      writer.rollback();
    }
    directory.close();
  }
}
