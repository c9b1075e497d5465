package summit.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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
import summit.server.LocalServer;
import summit.server.SummitServer;
import summit.server.Twins;

/** A server over a few documents in our own words: on paper, without paper, a brief, half read. */
final class ReadingRoom implements AutoCloseable {
  static final String ENGLISH = "seoul-declaration-2024.en";
  static final String KOREAN = "seoul-declaration-2024.ko";
  static final String TWIN = "seoul-declaration-2024-hwp.ko";
  static final String BRIEF = "seoul-declaration-2024-brief.en";
  static final String HALF = "bletchley-declaration-2023.en";

  private static final List<List<String>> PAPER =
      List.of(
          List.of(
              "1. The harbour towns agree to share what they learn.",
              "2. Each town opens an AI safety institute by the spring.",
              "3. A frontier model is tested before it sails."),
          List.of(
              "4. Keepers of the lights meet twice a year.",
              "5. The AI safety institute writes down every near miss.",
              "6. What is written down is open to all towns."));
  private static final List<List<String>> TRANSLATION =
      List.of(
          List.of(
              "1. 항구 도시들은 배운 것을 서로 나누기로 한다.",
              "2. 도시마다 봄까지 인공지능 안전연구소를 연다.",
              "3. 첨단 모델은 항해에 앞서 시험을 받는다."),
          List.of(
              "4. 등대지기들은 한 해에 두 번 만난다.",
              "5. 인공지능 안전연구소는 아찔했던 일을 모두 적는다.",
              "6. 적은 것은 모든 도시에 공개한다."));

  private final SummitServer server;

  private ReadingRoom(SummitServer server) {
    this.server = server;
  }

  static ReadingRoom open(Path data) throws IOException {
    publish(data, documents());
    return new ReadingRoom(LocalServer.start(data));
  }

  /** The Korean text is there twice, the second time as a file of another kind. */
  static ReadingRoom withTwin(Path data) throws IOException {
    List<ReadDocument> documents = documents();
    documents.add(document(TWIN, "항구 선언", "declaration", TRANSLATION));
    publish(data, documents);
    return new ReadingRoom(LocalServer.start(data));
  }

  static ReadingRoom withoutIndex(Path data) throws IOException {
    return new ReadingRoom(LocalServer.start(data));
  }

  private static List<ReadDocument> documents() {
    List<ReadDocument> documents = new ArrayList<>();
    ReadDocument english = document(ENGLISH, "The Harbour Declaration", "declaration", PAPER);
    ReadDocument korean = document(KOREAN, "항구 선언", "declaration", TRANSLATION);
    documents.add(Twins.paired(english, korean));
    documents.add(Twins.paired(korean, english));
    documents.add(
        document(
            BRIEF,
            "Brief: The Harbour Declaration",
            "brief",
            List.of(List.of("1. A short account of the AI safety institute and its towns."))));
    documents.add(
        document(
            HALF,
            "Notes of the Lantern Meeting",
            "statement",
            List.of(List.of("An AI safety institute was first asked for here."))));
    for (int i = 0; i < 12; i++) {
      documents.add(
          document(
              "note-" + i + ".en",
              "Harbour Note " + i,
              "report",
              List.of(List.of("Note " + i + " speaks of AI safety and of the tides."))));
    }
    return documents;
  }

  private static ReadDocument document(
      String id, String title, String type, List<List<String>> lines) {
    boolean paper = !language(id).equals("ko") && !id.equals(HALF);
    String language = language(id);
    List<Page> pages = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = String.join("\n", lines.get(i));
      List<WordBox> boxes = paper ? Paper.boxes(lines.get(i)) : List.of();
      float width = paper ? Paper.WIDTH : 0;
      float height = paper ? Paper.HEIGHT : 0;
      pages.add(new Page(i + 1, "i".repeat(i + 1), text, width, height, boxes, List.of(), false));
      int start = 0;
      for (String line : lines.get(i)) {
        passages.add(passage(id, language, i + 1, start, line));
        start += line.length() + 1;
      }
    }
    return new ReadDocument(info(id, title, type, language, pages.size(), paper), pages, passages);
  }

  private static String language(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  private static Passage passage(String id, String language, int page, int start, String line) {
    return new Passage(
        id + ":" + HexFormat.of().toHexDigits(line.hashCode()),
        id,
        page,
        "i".repeat(page),
        page == 1 ? "Towns" : "Lights",
        line.substring(0, 1),
        language,
        start,
        start + line.length(),
        line,
        false,
        null);
  }

  private static DocumentInfo info(
      String id, String title, String type, String language, int pages, boolean paper) {
    boolean brief = id.equals(BRIEF);
    boolean half = id.equals(HALF);
    return new DocumentInfo(
        id,
        id.equals(TWIN) ? "seoul-declaration-2024" : id.substring(0, id.lastIndexOf('.')),
        Map.of(language, title),
        language,
        type,
        half ? "bletchley-2023" : "seoul-2024",
        List.of("uk-government"),
        List.of("KR", "GB"),
        half ? "2023-11-01" : "2024-05-21",
        half ? 2 : pages,
        id + (paper ? ".pdf" : id.equals(TWIN) ? ".hwp" : ".html"),
        "https://example.org/" + id,
        "Own words",
        "0f".repeat(32),
        paper ? "application/pdf" : "text/html",
        brief ? "seoul-declaration-2024" : "",
        half ? List.of(2) : List.of(),
        half ? "no-text" : "",
        List.of(new OutlineEntry(1, "Towns", 1), new OutlineEntry(2, "Lights", pages)));
  }

  private static void publish(Path data, List<ReadDocument> documents) throws IOException {
    IndexDirectory index = new IndexDirectory(data.resolve("index"));
    String name = IndexDirectory.name(Instant.parse("2026-11-23T03:01:22Z"));
    Analyzers analyzers = Analyzers.bundled(Glossary.bundled());
    Path files = Files.createDirectories(data.resolve("documents"));
    try (Directory directory = FSDirectory.open(index.begin(name));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzers))) {
      for (ReadDocument document : documents) {
        Path file = files.resolve(document.info().file());
        Paper paper = new Paper();
        document.pages().forEach(page -> paper.page(page.text().lines().toList()));
        Files.write(file, paper.bytes());
        writer.addDocuments(PassageSchema.block(document, file.toString()));
      }
    }
    index.publish(
        new Manifest(
            name,
            PassageSchema.VERSION,
            analyzers.fingerprint(),
            "2026-11-23T03:01:22Z",
            documents.size(),
            documents.stream().mapToInt(d -> d.pages().size()).sum(),
            Map.of("en", 20, "ko", 6),
            List.of(new Manifest.Problem(HALF + ".html", HALF, "partial", "no-text", "", 1)),
            List.of()));
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(url(path))), headers);
  }

  HttpResponse<String> post(String path, String body) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(url(path)))
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException {
    request.header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
