package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.api.Json;
import tools.jackson.databind.JsonNode;

/** The pages as they travel, without any script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private static final int BUDGET = 60_000;
  private static final Pattern STRUCTURED =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

  private ReadingRoom room;

  @BeforeAll
  void open(@TempDir Path data) throws IOException {
    room = ReadingRoom.open(data);
  }

  @AfterAll
  void close() {
    room.close();
  }

  static Stream<String> all() {
    return Stream.of(
        "/",
        "/search",
        "/search?q=AI+safety+institute",
        "/search?q=" + ReadingRoom.encoded("안전연구소") + "&hl=ko",
        "/search?q=zzqqxx&year=2024",
        "/across?q=AI+safety",
        "/source",
        "/about",
        "/api",
        "/documents/" + ReadingRoom.ENGLISH,
        "/documents/" + ReadingRoom.ENGLISH + "/pages/1?q=AI+safety+institute",
        "/documents/" + ReadingRoom.ENGLISH + "/pages/1?with=" + ReadingRoom.KOREAN,
        "/documents/" + ReadingRoom.KOREAN + "/pages/2",
        "/documents/" + ReadingRoom.ENGLISH + "/citation");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPageIsWholeHtmlUnderTheBudgetWithoutInlineCode(String path) throws IOException {
    HttpResponse<String> page = room.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe-inline", "'unsafe-eval'");
    assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
    assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(BUDGET);
    assertThat(page.body())
        .contains("</html>")
        .doesNotContain(" style=", " onclick=")
        .as("no script but from files; data for crawlers does not run")
        .doesNotContainPattern("<script(?![^>]*src=)(?! type=\"application/ld\\+json\">)");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLinkOfEveryPageLeadsSomewhere(String path) throws IOException {
    Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(room.get(path).body());
    while (link.find()) {
      String target = link.group(1).replace("&amp;", "&").replace("&#39;", "'");
      assertThat(room.get(target.replace(" ", "%20")).statusCode())
          .as(target)
          .isIn(List.of(200, 302));
    }
  }

  @Test
  void aResultLeadsToItsPageWithTheWordsMarked() throws IOException {
    String results = room.get("/search?q=AI+safety+institute&type=declaration&lang=en").body();
    Matcher link = Pattern.compile("<h2><a href=\"([^\"#]*)").matcher(results);
    assertThat(link.find()).isTrue();
    String page = room.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(page).contains("<mark id=\"hit-1\">").containsPattern("<mark[^>]*>AI");
  }

  @Test
  void theStateIsInTheAddress() throws IOException {
    String page = room.get("/search?q=safety&type=report&sort=oldest&size=5&page=2").body();
    assertThat(page)
        .contains("Harbour Note", "aria-current=\"page\" aria-label=\"Page 2\"")
        .contains("name=\"type\" value=\"report\"", "name=\"sort\" value=\"oldest\"");
  }

  @Test
  void emptyFieldsAndTrackersAreDroppedFromTheAddress() throws IOException {
    HttpResponse<String> reply = room.get("/search?q=safety&from=&utm_source=x&to=");
    assertThat(reply.statusCode()).isEqualTo(302);
    assertThat(reply.headers().firstValue("Location").orElse("")).endsWith("/search?q=safety");
  }

  @Test
  void nothingFoundSaysWhichFilterToDrop() throws IOException {
    assertThat(room.get("/search?q=lantern+asked&year=2024&type=declaration&cross=off").body())
        .contains("Nothing found", "could not be read in full");
    assertThat(room.get("/search?q=tides&year=2023").body())
        .contains("Search without the filter “Year”", "12 documents");
  }

  @Test
  void aWrongParameterIsAPageThatNamesItAndKeepsTheQuery() throws IOException {
    HttpResponse<String> page = room.get("/search?q=safety&pge=2");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("pge", "value=\"safety\"");
  }

  @Test
  void aPermanentAddressLeadsToThePassageOrSaysThatTheTextChanged() throws IOException {
    String page = room.get("/documents/" + ReadingRoom.ENGLISH + "/pages/1").body();
    Matcher link = Pattern.compile("/passages/[^\"/]+:[0-9a-f]{8}").matcher(page);
    assertThat(link.find()).isTrue();
    HttpResponse<String> reply = room.get(link.group());
    assertThat(reply.statusCode()).isEqualTo(302);
    assertThat(reply.headers().firstValue("Location").orElse(""))
        .contains("/documents/" + ReadingRoom.ENGLISH + "/pages/1#");
    HttpResponse<String> changed = room.get("/passages/" + ReadingRoom.ENGLISH + ":00000000");
    assertThat(changed.statusCode()).isEqualTo(404);
    assertThat(changed.body()).contains("href=\"/documents/" + ReadingRoom.ENGLISH + "\"");
    assertThat(room.get("/passages/bletchley-chair-summary-2023.en:00000000").statusCode())
        .isEqualTo(410);
  }

  @Test
  void aCitationHasEveryForm() throws IOException {
    String base = "/documents/" + ReadingRoom.ENGLISH + "/citation";
    assertThat(room.get(base).body()).contains("BibTeX", "RIS", "CSL-JSON", "영국 정부");
    assertThat(room.get(base + "/ris").body()).startsWith("TY  - RPRT").contains("ER  -");
    assertThat(room.get(base + "/bibtex").body()).startsWith("@techreport{");
    assertThat(room.get(base + "/csl").body()).startsWith("[{");
    assertThat(room.get("/documents/" + ReadingRoom.ENGLISH).body())
        .contains("name=\"citation_title\"", "name=\"DC.title\"", "research-info-systems");
  }

  @Test
  void crawlersAreToldWhatADocumentIs() throws IOException {
    JsonNode report = structured("/documents/" + ReadingRoom.ENGLISH + "?hl=ko");
    assertThat(report.at("/@type").asString()).isEqualTo("Report");
    assertThat(report.at("/name").asString()).isEqualTo("The Harbour Declaration");
    assertThat(report.at("/author/0/name").asString()).isEqualTo("영국 정부");
    assertThat(report.at("/workTranslation/0/@id").asString())
        .isEqualTo(room.url("/documents/" + ReadingRoom.KOREAN));
    String file = report.at("/encoding/contentUrl").asString();
    assertThat(room.get(file.substring(room.url("").length())).body()).startsWith("%PDF");
    assertThat(structured("/").at("/@type").asString()).isEqualTo("WebSite");
  }

  @Test
  void versionsInOneLanguageAreToldApartByTheirFiles(@TempDir Path data) throws IOException {
    try (ReadingRoom twice = ReadingRoom.withTwin(data)) {
      String overview = twice.get("/documents/" + ReadingRoom.KOREAN).body();
      assertThat(overview)
          .contains("<span class=\"tongue\" lang=\"ko\">한국어 · HTML</span>")
          .contains(">한국어 · HWP</a>", ">English</a>")
          .as("a translation is in another language")
          .containsPattern(
              "\"workTranslation\":\\[\\{\"@id\":\"[^\"]*" + ReadingRoom.ENGLISH + "\"\\}\\]");
      String page = twice.get("/documents/" + ReadingRoom.KOREAN + "/pages/1").body();
      assertThat(page)
          .contains(">한국어 · HWP</a>", "with=" + ReadingRoom.ENGLISH)
          .doesNotContain("with=" + ReadingRoom.TWIN);
      assertThat(twice.get("/documents/" + ReadingRoom.ENGLISH + "?hl=en").body())
          .contains("<span class=\"tongue\" lang=\"en\">English</span>")
          .contains(">한국어 · HTML</a>", ">한국어 · HWP</a>");
    }
  }

  private JsonNode structured(String path) throws IOException {
    Matcher script = STRUCTURED.matcher(room.get(path).body());
    assertThat(script.find()).as(path).isTrue();
    return Json.MAPPER.readTree(script.group(1));
  }

  @Test
  void aBriefIsNamedABriefWhereverItShows() throws IOException {
    assertThat(room.get("/search?q=account&hl=ko").body()).contains("class=\"brief\">요약 해설");
    assertThat(room.get("/documents/" + ReadingRoom.BRIEF).body())
        .contains("not the document itself", "/documents/" + ReadingRoom.ENGLISH);
    assertThat(room.get("/documents/" + ReadingRoom.BRIEF + "/pages/1").body())
        .contains("not the document itself");
  }

  @Test
  void theSourceOfAParagraphIsFound() throws IOException {
    String text = "According to the towns, each town opens an AI safety institute by the spring.";
    assertThat(room.post("/source", "text=" + ReadingRoom.encoded(text)).body())
        .contains("The Harbour Declaration");
    HttpResponse<String> tooLong = room.post("/source", "text=" + "a".repeat(5_001));
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("5,001", "aaaa");
  }

  @Test
  void acrossSummitsTheEarliestComesFirst() throws IOException {
    assertThat(room.get("/across?q=safety").body())
        .containsSubsequence("Bletchley", "November 1, 2023", "Seoul", "May 21, 2024");
  }

  @Test
  void acrossSummitsAPhraseIsFollowedUnderItsOtherNames() throws IOException {
    String page = room.get("/across?q=" + ReadingRoom.encoded("인공지능 안전연구소")).body();
    assertThat(page)
        .contains("class=\"names\"", "AI Safety Institute", "lang=\"en\"", "lang=\"ko\"");
    assertThat(page).doesNotContain("Harbour Note");
  }

  @Test
  void acrossSummitsEveryQuotationNamesItsDocument() throws IOException {
    assertThat(room.get("/across?q=" + ReadingRoom.encoded("인공지능 안전연구소")).body())
        .containsSubsequence("<figcaption>", "The Harbour Declaration</span>, Page 2 (printed ii)")
        .containsSubsequence("<figcaption>", "항구 선언</span>, Page 1 (printed i)");
  }

  @Test
  void theHelpPageTellsEveryFormOfAQuery() throws IOException {
    Matcher form =
        Pattern.compile("<dt><a href=\"([^\"]*)\"").matcher(room.get("/about?hl=ko").body());
    int forms = 0;
    for (; form.find(); forms++) {
      HttpResponse<String> results = room.get(form.group(1).replace("&amp;", "&"));
      assertThat(results.statusCode()).as(form.group(1)).isEqualTo(200);
    }
    assertThat(forms).isEqualTo(8);
  }

  @Test
  void filesAreKeptForEverAndOnlyThoseOfOurs() throws IOException {
    String page = room.get("/").body();
    Matcher style = Pattern.compile("/assets/[0-9a-f]+/style.css").matcher(page);
    assertThat(style.find()).isTrue();
    assertThat(room.get(style.group()).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
    String pdfjs = "/assets/pdfjs-" + Assets.PDFJS + "/";
    assertThat(room.get(pdfjs + "build/pdf.min.mjs").statusCode()).isEqualTo(200);
    assertThat(room.get(pdfjs + "package.json").statusCode()).isEqualTo(404);
    assertThat(room.get(pdfjs + "build/../package.json").statusCode()).isIn(400, 404);
  }

  @Test
  void withoutAnIndexThePageSaysWhatToRun(@TempDir Path empty) throws IOException {
    try (ReadingRoom bare = ReadingRoom.withoutIndex(empty)) {
      HttpResponse<String> page = bare.get("/?hl=ko");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("아직 색인된 문서가 없습니다", "./summit start");
    }
  }
}
