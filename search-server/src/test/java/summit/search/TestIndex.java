package summit.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.passage.Passage;
import summit.passage.ReadDocument;

/** An index that a test writes. */
final class TestIndex {
  private final IndexDirectory directory;
  private final Glossary glossary = Glossary.bundled();
  private final Analyzers analyzers = Analyzers.bundled(glossary);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private int generations;

  TestIndex(Path root) {
    directory = new IndexDirectory(root);
  }

  IndexDirectory directory() {
    return directory;
  }

  /** What is live now, for good. */
  LiveIndex live() throws IOException {
    return new LiveIndex(directory, analyzers, Duration.ZERO, System::nanoTime);
  }

  /** A searcher whose clock goes a minute with every look at it, so that it follows at once. */
  PassageSearcher open() throws IOException {
    AtomicLong clock = new AtomicLong();
    return PassageSearcher.open(
        directory, glossary, Duration.ZERO, () -> clock.addAndGet(MINUTE.toNanos()));
  }

  /** Publishes a generation of these documents and no others. */
  Manifest publish(List<ReadDocument> documents) throws IOException {
    return publish(documents, PassageSchema.VERSION);
  }

  /** Publishes a generation that says it has a schema. */
  Manifest publish(List<ReadDocument> documents, int schema) throws IOException {
    Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(generations++);
    String name = IndexDirectory.name(now);
    try (Directory files = FSDirectory.open(directory.begin(name));
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzers))) {
      for (ReadDocument document : documents) {
        writer.addDocuments(PassageSchema.block(document, "/files/" + document.info().file()));
      }
    }
    Manifest manifest =
        new Manifest(
            name,
            schema,
            analyzers.fingerprint(),
            now.toString(),
            documents.size(),
            documents.stream().mapToInt(document -> document.pages().size()).sum(),
            passages(documents),
            List.of(),
            List.of());
    directory.publish(manifest);
    return manifest;
  }

  private static Map<String, Integer> passages(List<ReadDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.passages().stream())
        .collect(Collectors.toMap(Passage::language, passage -> 1, Integer::sum));
  }
}
