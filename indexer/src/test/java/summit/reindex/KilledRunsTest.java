package summit.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.index.Field;
import summit.index.IndexDirectory;
import summit.index.PassageSchema;

/**
 * Runs that are killed (SIGKILL) at random moments and resumed end with the index of a run that was
 * left alone: the same documents, pages, word boxes and passages. Three kills over a few small
 * files; {@code -Dsummit.kills=30 -Dsummit.documents=FOLDER} for more.
 */
class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("summit.kills", 3);
  private static final long SEED = Long.getLong("summit.seed", System.nanoTime());

  @TempDir Path folder;
  private Path documents;

  @BeforeEach
  void documents() throws IOException {
    String given = System.getProperty("summit.documents");
    documents = given == null ? Files.createDirectory(folder.resolve("documents")) : Path.of(given);
    if (given == null) {
      for (int i = 1; i <= 6; i++) {
        ReindexTest.pdf(documents.resolve("report-" + i + ".pdf"), "Page of report " + i, "Next.");
        String text = "제" + i + "조(목적) 이 글은 인공지능의 안전성을 논의한다.";
        Files.writeString(documents.resolve("note-" + i + ".txt"), text);
      }
      Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
    }
  }

  @Test
  void killedAndResumedRunsEndWithTheSameIndex() throws Exception {
    System.err.println("seed " + SEED);
    Random random = new Random(SEED);
    Path undisturbed = folder.resolve("undisturbed");
    long start = System.nanoTime();
    int exit = start(undisturbed).waitFor();
    long whole = System.nanoTime() - start;
    Map<String, List<String>> expected = records(undisturbed);
    assertThat(expected).isNotEmpty();
    for (int kills = 0, run = 1; kills < KILLS; run++) {
      Path data = folder.resolve("run-" + run);
      while (kills < KILLS && killed(start(data), (long) (random.nextDouble() * whole / 3))) {
        kills++;
      }
      assertThat(start(data).waitFor()).isEqualTo(exit);
      assertThat(difference(expected, records(data))).isEmpty();
      System.err.println(kills + " kills, " + run + " runs, " + expected.size() + " records equal");
    }
  }

  private Process start(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            IndexerMain.class.getName(),
            "index",
            "--no-catalogue",
            "--quiet",
            "--ocr=off",
            "--data=" + data,
            documents.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Kills a run after that time, unless it has ended; its workers must end by themselves. */
  private static boolean killed(Process run, long afterNanos) throws Exception {
    if (run.waitFor(afterNanos, TimeUnit.NANOSECONDS)) {
      return false;
    }
    List<ProcessHandle> workers = run.descendants().toList();
    run.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(1, TimeUnit.MINUTES);
    }
    return true;
  }

  /** What is kept under each id of the live generation. */
  private static Map<String, List<String>> records(Path data) throws IOException {
    IndexDirectory index = new IndexDirectory(data.resolve("index"));
    Map<String, List<String>> records = new TreeMap<>();
    try (FSDirectory directory = FSDirectory.open(index.lucene(index.live().orElseThrow()));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      BinaryDocValues passages = MultiDocValues.getBinaryValues(reader, Field.PASSAGE);
      for (ScoreDoc hit : searcher.search(MatchAllDocsQuery.INSTANCE, reader.maxDoc()).scoreDocs) {
        Document stored = searcher.storedFields().document(hit.doc);
        String record =
            passages.advanceExact(hit.doc)
                ? passages.binaryValue().utf8ToString()
                : stored.get(Field.RECORD);
        List<String> before =
            records.put(
                stored.get(Field.ID), List.of(record, PassageSchema.boxes(stored).toString()));
        assertThat(before).isNull();
      }
    }
    return records;
  }

  private static List<String> difference(
      Map<String, List<String>> expected, Map<String, List<String>> actual) {
    TreeSet<String> ids = new TreeSet<>(expected.keySet());
    ids.addAll(actual.keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(expected.get(id), actual.get(id)))
        .map(id -> id + ": " + expected.get(id) + " became " + actual.get(id))
        .toList();
  }
}
