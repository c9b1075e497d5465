package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import summit.api.Json;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.passage.DocumentInfo;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.passage.WordBox;
import tools.jackson.databind.JsonNode;

/** A small corpus, its index, and a server over it. */
final class TestSite implements AutoCloseable {
  static final String SEOUL_KO = "seoul-declaration-2024.ko";
  static final String SEOUL_EN = "seoul-declaration-2024.en";
  static final String FORMULA = "formula-note.en";
  static final String LOST = "lost-original.en";
  static final String PARTIAL = "half-read.ko";
  static final String WITHDRAWN = "taken-back.en";
  static final String SHA = "0f".repeat(32);

  private final Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Analyzers analyzers = Analyzers.bundled(Glossary.bundled());
  private int generation;
  private @Nullable SummitServer running;

  private TestSite(Path data) {
    this.data = data;
  }

  /** A server over the small corpus. */
  static TestSite start(Path data) throws IOException {
    return start(data, LocalServer.config(data));
  }

  static TestSite start(Path data, ServerConfig config) throws IOException {
    TestSite site = new TestSite(data);
    site.publish(corpus());
    return site.serve(config);
  }

  /** A server over a folder without index. */
  static TestSite empty(Path data) throws IOException {
    return new TestSite(data).serve(LocalServer.config(data));
  }

  private TestSite serve(ServerConfig config) throws IOException {
    running = SummitServer.start(config);
    return this;
  }

  static List<ReadDocument> corpus() {
    List<ReadDocument> corpus = new ArrayList<>();
    String ko = "각국은 인공지능 안전연구소를 세우고 서로 협력한다.";
    String en = "Countries set up an AI safety institute each and work together.";
    ReadDocument seoulKo =
        document(SEOUL_KO, "서울 선언", "declaration", "2024-05-21", ko, "포용적인 인공지능을 지향한다.");
    ReadDocument seoulEn =
        document(
            SEOUL_EN,
            "Seoul Declaration",
            "declaration",
            "2024-05-21",
            en,
            "We seek inclusive AI.");
    corpus.add(Twins.paired(seoulKo, seoulEn));
    corpus.add(Twins.paired(seoulEn, seoulKo));
    corpus.add(
        document(
            FORMULA,
            "=HYPERLINK(\"http://evil\",\"AI\")",
            "report",
            "2025-02-11",
            "+1 safety & {risk} <b>bold</b>"));
    corpus.add(
        document(
            LOST, "A lost original about safety", "report", "", "Nobody has the file on safety."));
    corpus.add(document(PARTIAL, "반만 읽은 안전 문서", "document", "2023-11-01", "안전에 관한 쪽 하나는 읽었다."));
    for (int i = 0; i < 30; i++) {
      corpus.add(
          document(
              "note-" + i + ".en",
              "Note " + i,
              "report",
              "2022-01-" + (10 + i % 20),
              "A note on safety, number " + i + "."));
    }
    return corpus;
  }

  private static ReadDocument document(
      String id, String title, String type, String date, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<WordBox> boxes = new ArrayList<>();
    String language = id.substring(id.lastIndexOf('.') + 1);
    for (int i = 0; i < paragraphs.length; i++) {
      int start = text.length();
      text.append(paragraphs[i]).append('\n');
      int end = start + paragraphs[i].length();
      boxes.add(new WordBox(start, end, 72, 72 + 20 * i, 400, 12));
      String hash = HexFormat.of().toHexDigits(paragraphs[i].hashCode());
      passages.add(
          new Passage(
              id + ":" + hash,
              id,
              1,
              "i",
              "Heading",
              String.valueOf(i + 1),
              language,
              start,
              end,
              paragraphs[i],
              false,
              null));
    }
    Page page = new Page(1, "i", text.toString(), 595, 842, boxes, List.of(), false);
    return new ReadDocument(info(id, title, language, type, date), List.of(page), passages);
  }

  private static DocumentInfo info(
      String id, String title, String language, String type, String date) {
    boolean half = id.equals(PARTIAL);
    boolean html = id.equals(FORMULA);
    return new DocumentInfo(
        id,
        id.substring(0, id.lastIndexOf('.')),
        Map.of(language, title),
        language,
        type,
        "seoul-2024",
        List.of("uk-government"),
        List.of("KR", "GB"),
        date,
        half ? 2 : 1,
        id + (html ? ".html" : ".pdf"),
        "https://example.org/" + id,
        "OGL v3.0",
        SHA,
        html ? "text/html" : "application/pdf",
        "",
        half ? List.of(2) : List.of(),
        half ? "no-text" : "",
        List.of(new OutlineEntry(1, "Heading", 1)));
  }

  /** Publishes a generation of these documents. */
  Manifest publish(List<ReadDocument> documents) throws IOException {
    IndexDirectory directory = new IndexDirectory(data.resolve("index"));
    Instant now = Instant.parse("2026-11-23T03:01:22Z").plusSeconds(generation++);
    String name = IndexDirectory.name(now);
    try (Directory files = FSDirectory.open(directory.begin(name));
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzers))) {
      for (ReadDocument document : documents) {
        writer.addDocuments(PassageSchema.block(document, original(document.info()).toString()));
      }
    }
    Manifest manifest = manifest(documents, name, now);
    directory.publish(manifest);
    return manifest;
  }

  private Path original(DocumentInfo info) throws IOException {
    Path file = data.resolve("documents").resolve(info.file());
    if (!info.id().equals(LOST)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "%PDF-1.7 " + "0123456789".repeat(20));
    }
    return file;
  }

  private Manifest manifest(List<ReadDocument> documents, String name, Instant now) {
    Map<String, Integer> passages = new HashMap<>();
    documents.forEach(
        d -> d.passages().forEach(p -> passages.merge(p.language(), 1, Integer::sum)));
    List<Manifest.Problem> problems =
        List.of(
            new Manifest.Problem(PARTIAL + ".pdf", PARTIAL, "partial", "no-text", "x", 1),
            new Manifest.Problem("locked.pdf", "locked.en", "failed", "encrypted", "y", 0),
            new Manifest.Problem("nameless.bin", null, "failed", "unsupported", "z", 0));
    return new Manifest(
        name,
        PassageSchema.VERSION,
        analyzers.fingerprint(),
        now.toString(),
        documents.size(),
        documents.size(),
        passages,
        problems,
        List.of(WITHDRAWN));
  }

  private SummitServer server() {
    return Objects.requireNonNull(running);
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  int port() {
    return server().port();
  }

  int adminPort() {
    return server().adminPort();
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send("GET", path, headers);
  }

  /** An answer that has to be 200; else what was answered instead is said. */
  HttpResponse<String> ok(String path, String... headers) throws IOException {
    HttpResponse<String> answer = get(path, headers);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return answer;
  }

  HttpResponse<String> send(String method, String path, String... headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  JsonNode json(String path, String... headers) throws IOException {
    return Json.MAPPER.readTree(get(path, headers).body());
  }

  @Override
  public void close() {
    server().close();
    client.close();
  }
}
