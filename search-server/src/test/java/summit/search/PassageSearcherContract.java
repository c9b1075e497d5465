package summit.search;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import summit.passage.ReadDocument;
import summit.passage.Span;
import summit.query.Facet;
import summit.query.Filters;
import summit.search.Hit.PassageHit;
import summit.search.Hit.Snippet;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;
import summit.search.SearchResults.FacetCount;

/** What every engine behind the searcher must do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PassageSearcherContract {
  private final TestDocument seoulKo =
      TestDocument.of("seoul", "ko", "서울 선언")
          .type("declaration")
          .date("2024-05-21")
          .page("각국은 인공지능안전연구소를 세우고 서로 협력한다.", "포용적인 인공지능은 모두의 삶을 낫게 한다.", "다음 정상회의는 파리에서 열린다.")
          .page("부속서는 참가국의 명단을 싣는다.");

  private final TestDocument seoulEn =
      TestDocument.of("seoul", "en", "Seoul Declaration")
          .type("declaration")
          .date("2024-05-21")
          .page(
              "Countries set up AI safety institutes and work together.",
              "Inclusive artificial intelligence makes the lives of all better.",
              "The next summit meets in Paris.")
          .page("The annex lists the participants.");

  private final TestDocument parisEn =
      TestDocument.of("paris", "en", "A Statement from Paris")
          .type("statement")
          .summit("paris-2025")
          .date("2025-02-11")
          .issued(List.of("france", "india"), List.of("FR", "IN"))
          .page(
              "Institutes for safety share what they learn about risky systems.",
              "Open models are a public good.");

  private final TestDocument undatedKo =
      TestDocument.of("guide", "ko", "가이드라인")
          .summit("")
          .date("")
          .page("공공 부문은 인공지능의 위험을 평가하고 결과를 공개한다.");

  private PassageSearcher searcher;

  /** A searcher over documents, which the test closes. */
  abstract PassageSearcher searcher(List<ReadDocument> documents) throws IOException;

  @BeforeAll
  void open() throws IOException {
    TestDocument.align(seoulKo, seoulEn);
    searcher = searcher(List.of(seoulKo.read(), seoulEn.read(), parisEn.read(), undatedKo.read()));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  private SearchResults search(String text) throws IOException {
    return searcher.search(SearchRequest.of(text));
  }

  private static SearchRequest request(String text, Filters filters, Group group, Sort sort) {
    return new SearchRequest(text, filters, true, Set.of(), group, sort, 1, 10);
  }

  private static List<String> ids(SearchResults results) {
    return results.hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.highlights().stream()
        .map(span -> snippet.text().substring(span.start(), span.end()))
        .toList();
  }

  private static PassageHit first(SearchResults results) {
    return results.hits().getFirst().passages().getFirst();
  }

  @Test
  void findsAKoreanPassageByItsCompoundWrittenWithSpaces() throws IOException {
    SearchResults results = search("인공지능 안전 연구소");

    assertThat(results.hits().getFirst().document().id()).isEqualTo("seoul.ko");
    assertThat(first(results).passage().text()).contains("인공지능안전연구소");
  }

  @Test
  void marksTheWholeCompoundAsOneRange() throws IOException {
    SearchResults results = search("인공지능 안전 연구소");

    assertThat(marked(first(results).snippet())).contains("인공지능안전연구소");
  }

  @Test
  void marksNeitherParticleNorEnding() throws IOException {
    assertThat(marked(first(search("정상회의")).snippet())).containsExactly("정상회의");
  }

  @Test
  void findsAnEnglishPassageByAnotherFormOfItsWord() throws IOException {
    SearchResults results = search("institute");

    assertThat(ids(results)).contains("seoul.en", "paris.en");
    assertThat(marked(first(results).snippet())).first().asString().containsIgnoringCase("instit");
  }

  @Test
  void countsExactly() throws IOException {
    SearchResults results =
        searcher.search(
            new SearchRequest(
                "institutes",
                Filters.NONE,
                false,
                Set.of(),
                Group.DOCUMENT,
                Sort.RELEVANCE,
                1,
                10));
    SearchResults all = search("");

    assertThat(results.documents()).isEqualTo(2);
    assertThat(results.passages()).isEqualTo(2);
    assertThat(all.documents()).isEqualTo(4);
    assertThat(all.passages()).isEqualTo(11);
  }

  @Test
  void browsesTheNewestFirstAndUnknownDatesLast() throws IOException {
    assertThat(ids(search(""))).startsWith("paris.en").endsWith("guide.ko");
  }

  @Test
  void givesTheBestThreePassagesOfADocumentAndCountsTheRest() throws IOException {
    Hit seoul =
        searcher
            .search(
                request(
                    "", Filters.only(Facet.DOCUMENT, "seoul.ko"), Group.DOCUMENT, Sort.RELEVANCE))
            .hits()
            .getFirst();

    assertThat(seoul.passages()).hasSize(3);
    assertThat(seoul.morePassages()).isEqualTo(1);
  }

  @Test
  void givesOneHitAPassageWhenAsked() throws IOException {
    SearchResults results =
        searcher.search(request("인공지능", Filters.NONE, Group.PASSAGE, Sort.RELEVANCE));

    assertThat(results.hits()).allSatisfy(hit -> assertThat(hit.passages()).hasSize(1));
    assertThat(results.hits()).hasSize(results.passages());
    assertThat(results.hits()).extracting(Hit::rank).startsWith(1, 2, 3);
  }

  @Test
  void theBestHitOfEveryLanguageScoresAlike() throws IOException {
    SearchResults results =
        searcher.search(request("safety 인공지능", Filters.NONE, Group.PASSAGE, Sort.RELEVANCE));

    assertThat(results.hits().getFirst().score())
        .isCloseTo(results.hits().get(1).score(), org.assertj.core.data.Offset.offset(1e-3));
    assertThat(results.hits().subList(0, 2))
        .extracting(hit -> hit.document().language())
        .containsExactlyInAnyOrder("ko", "en");
  }

  @Test
  void sortsByDateWithUnknownDatesLast() throws IOException {
    for (Group group : Group.values()) {
      var newest = searcher.search(request("인공지능 safety", Filters.NONE, group, Sort.NEWEST));
      var oldest = searcher.search(request("인공지능 safety", Filters.NONE, group, Sort.OLDEST));

      assertThat(ids(newest)).startsWith("paris.en").endsWith("guide.ko");
      assertThat(ids(oldest).getFirst()).startsWith("seoul");
      assertThat(ids(oldest)).endsWith("guide.ko");
    }
  }

  @Test
  void sortsByTheTitleInTheDocumentsOwnLanguage() throws IOException {
    for (Group group : Group.values()) {
      var results = searcher.search(request("", Filters.NONE, group, Sort.TITLE));

      assertThat(ids(results).stream().distinct())
          .containsExactly("paris.en", "seoul.en", "guide.ko", "seoul.ko");
    }
  }

  @Test
  void filtersAreOrWithinAFacetAndAndBetweenFacets() throws IOException {
    Filters either = Filters.only(Facet.SUMMIT, "seoul-2024", "paris-2025");
    Filters both =
        new Filters(
            Map.of(
                Facet.SUMMIT, List.of("seoul-2024", "paris-2025"), Facet.LANGUAGE, List.of("ko")),
            Optional.empty(),
            Optional.empty());

    assertThat(ids(searcher.search(request("", either, Group.DOCUMENT, Sort.RELEVANCE))))
        .containsExactlyInAnyOrder("seoul.ko", "seoul.en", "paris.en");
    assertThat(ids(searcher.search(request("", both, Group.DOCUMENT, Sort.RELEVANCE))))
        .containsExactly("seoul.ko");
  }

  @Test
  void bothDaysOfADateFilterAreIncluded() throws IOException {
    LocalDate day = LocalDate.of(2024, 5, 21);
    Filters filters = new Filters(Map.of(), Optional.of(day), Optional.of(day));

    assertThat(ids(searcher.search(request("", filters, Group.DOCUMENT, Sort.RELEVANCE))))
        .containsExactlyInAnyOrder("seoul.ko", "seoul.en");
  }

  @Test
  void aFacetsOwnChoiceDoesNotHideItsOtherValues() throws IOException {
    SearchResults results =
        searcher.search(
            request("", Filters.only(Facet.TYPE, "declaration"), Group.DOCUMENT, Sort.RELEVANCE));

    assertThat(results.facets().get(Facet.TYPE))
        .containsExactly(
            new FacetCount("declaration", 2),
            new FacetCount("report", 1),
            new FacetCount("statement", 1));
    assertThat(results.facets().get(Facet.SUMMIT)).containsExactly(new FacetCount("seoul-2024", 2));
    assertThat(results.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2024", 2));
  }

  @Test
  void aLanguageIsCountedWhereAPassageInItMatches() throws IOException {
    SearchResults results =
        searcher.search(
            request(
                "institutes", Filters.only(Facet.LANGUAGE, "ko"), Group.DOCUMENT, Sort.RELEVANCE));

    assertThat(results.facets().get(Facet.LANGUAGE)).contains(new FacetCount("en", 2));
  }

  @Test
  void yearsAreCountedTheLatestFirstAndCountriesEach() throws IOException {
    Map<Facet, List<FacetCount>> facets = search("").facets();

    assertThat(facets.get(Facet.YEAR))
        .containsExactly(new FacetCount("2025", 1), new FacetCount("2024", 2));
    assertThat(facets.get(Facet.COUNTRY))
        .containsExactly(new FacetCount("KR", 3), new FacetCount("FR", 1), new FacetCount("IN", 1));
  }

  @Test
  void aHitShowsItsTwinInTheOtherLanguage() throws IOException {
    PassageHit hit = first(search("정상회의 Paris"));
    Hit.Counterpart twin = hit.counterpart().orElseThrow();

    assertThat(hit.passage().language()).isNotEqualTo(twin.passage().language());
    assertThat(marked(twin.snippet())).isNotEmpty();
  }

  @Test
  void aHitNamesTheOtherVersionsOfItsWork() throws IOException {
    Hit hit = search("부속서").hits().getFirst();

    assertThat(hit.versions()).containsExactly(new Hit.Version("seoul.en", "en", "PDF"));
    assertThat(searcher.versions(hit.document())).isEqualTo(hit.versions());
  }

  @Test
  void aPassageInAForeignLanguageIsFoundToo() throws IOException {
    TestDocument french =
        TestDocument.of("livre", "fr", "Livre blanc").page("La gouvernance est mondiale.");
    TestDocument greek = TestDocument.of("vivlio", "el", "Βίβλος").page("Η ασφάλεια πρώτα.");
    try (PassageSearcher other = searcher(List.of(french.read(), greek.read()))) {
      assertThat(ids(other.search(SearchRequest.of("gouvernance")))).containsExactly("livre.fr");
      assertThat(ids(other.search(SearchRequest.of("ασφάλεια")))).containsExactly("vivlio.el");
    }
  }

  @Test
  void aSnippetIsAWindowAroundTheMatches() throws IOException {
    String filler = "Nothing of note stands in this sentence at all. ".repeat(12);
    TestDocument text =
        TestDocument.of("long", "en", "Long").page(filler + "A watermark helps. " + filler);
    try (PassageSearcher other = searcher(List.of(text.read()))) {
      Snippet snippet = first(other.search(SearchRequest.of("watermark"))).snippet();

      assertThat(snippet.text()).startsWith("…A watermark helps.").endsWith("…");
      assertThat(snippet.text().length()).isLessThanOrEqualTo(222);
      assertThat(marked(snippet)).containsExactly("watermark");
    }
  }

  @Test
  void aPageShowsItsMatchesInItsTextAndOnThePaper() throws IOException {
    PageView page = searcher.page("seoul.ko", 1, "연구소", true, Set.of()).orElseThrow();

    assertThat(page.passages()).hasSize(3);
    assertThat(page.marks())
        .extracting(span -> page.page().text().substring(span.start(), span.end()))
        .contains("연구소");
    int mark = page.page().text().indexOf("연구소");
    assertThat(page.marks()).contains(new Span(mark, mark + 3));
    assertThat(page.rectangles().getFirst().x()).isEqualTo(mark * 10f);
    assertThat(page.rectangles().getFirst().width()).isEqualTo(30f);
  }

  @Test
  void aPageWithoutAQueryHasNoMarks() throws IOException {
    PageView page = searcher.page("seoul.en", 2, "", true, Set.of()).orElseThrow();

    assertThat(page.passages()).hasSize(1);
    assertThat(page.marks()).isEmpty();
    assertThat(page.page().words()).hasSize(5);
    assertThat(searcher.page("seoul.en", 3, "", true, Set.of())).isEmpty();
    assertThat(searcher.page("nowhere.en", 1, "", true, Set.of())).isEmpty();
  }

  @Test
  void aDocumentStandsBeforeItsBriefs() throws IOException {
    TestDocument original =
        TestDocument.of("harbour", "en", "Act").page("A harbour is a shelter for ships.");
    TestDocument english =
        TestDocument.of("harbour-brief", "en", "Brief").about(original).page("Close a harbour.");
    TestDocument korean =
        TestDocument.of("harbour-brief", "ko", "요약").about(original).page("Close harbour 항구");
    TestDocument other =
        TestDocument.of("quay", "en", "Quay Act").page("A quay is not a harbour. Close to it...");
    TestDocument alone =
        TestDocument.of("pier-brief", "en", "Brief").about(other).page("Close a harbour, a pier.");
    try (PassageSearcher found =
        searcher(List.of(original.read(), english.read(), korean.read(), alone.read()))) {
      SearchResults results = found.search(SearchRequest.of("close harbour"));

      assertThat(ids(results).getFirst()).isEqualTo("harbour.en");
      assertThat(ids(results))
          .containsExactlyInAnyOrder(
              "harbour.en", "harbour-brief.en", "harbour-brief.ko", "pier-brief.en")
          .containsSubsequence("harbour.en", "harbour-brief.en", "harbour-brief.ko");
      assertThat(results.hits()).isSortedAccordingTo(comparingDouble(Hit::score).reversed());
      SearchRequest passages =
          request("close harbour", Filters.NONE, Group.PASSAGE, Sort.RELEVANCE);
      assertThat(ids(found.search(passages)))
          .containsSubsequence("harbour-brief.en", "harbour-brief.ko", "harbour.en");
    }
  }

  @Test
  void matchingPassagesAreCountedByPage() throws IOException {
    assertThat(hitsByPage("the")).containsEntry(2, 1).containsKey(1);
    assertThat(hitsByPage("zebra")).isEmpty();
    assertThat(hitsByPage("")).isEmpty();
  }

  private Map<Integer, Integer> hitsByPage(String text) throws IOException {
    return searcher.page("seoul.en", 1, text, true, Set.of()).orElseThrow().hits();
  }

  @Test
  void aPassageIsFoundByItsId() throws IOException {
    Hit hit = searcher.passage(parisEn.passageId(1), "models").orElseThrow();

    assertThat(hit.document().id()).isEqualTo("paris.en");
    assertThat(marked(hit.passages().getFirst().snippet())).containsExactly("models");
    assertThat(searcher.passage("paris.en:00000000", "")).isEmpty();
    assertThat(searcher.passage("paris.en", "")).isEmpty();
    assertThat(searcher.passage("paris.en#1", "")).isEmpty();
  }

  @Test
  void aDocumentIsFoundByItsIdAlone() throws IOException {
    assertThat(searcher.document("seoul.ko").orElseThrow().title("ko")).isEqualTo("서울 선언");
    assertThat(searcher.document("seoul.ko#1")).isEmpty();
    assertThat(searcher.document("seoul")).isEmpty();
    assertThat(searcher.file("seoul.ko").orElseThrow()).hasFileName("seoul.ko.pdf");
  }

  @Test
  void theCatalogueIsListedInPages() throws IOException {
    DocumentList list = searcher.documents(Filters.NONE, Sort.TITLE, 2, 3);

    assertThat(list.total()).isEqualTo(4);
    assertThat(list.documents()).extracting(info -> info.id()).containsExactly("seoul.ko");
    assertThat(list.facets().get(Facet.LANGUAGE))
        .containsExactly(new FacetCount("en", 2), new FacetCount("ko", 2));
  }

  @Test
  void similarPassagesSpeakOfTheSame() throws IOException {
    List<Hit> similar = searcher.similarPassages(seoulEn.passageId(0), 5);

    assertThat(similar).extracting(hit -> hit.document().id()).contains("paris.en");
    assertThat(similar)
        .extracting(hit -> hit.passages().getFirst().passage().id())
        .doesNotContain(seoulEn.passageId(0), seoulKo.passageId(0));
  }

  @Test
  void similarDocumentsLeaveOutBriefsOfTheSameWork() throws IOException {
    TestDocument original = TestDocument.of("harbour", "en", "Act").page("A harbour for ships.");
    TestDocument brief =
        TestDocument.of("harbour-brief", "en", "Brief").about(original).page("Harbour and ships.");
    TestDocument other = TestDocument.of("quay", "en", "Quay").page("A quay of a harbour: ships.");
    try (PassageSearcher found = searcher(List.of(original.read(), brief.read(), other.read()))) {
      assertThat(found.similarDocuments(original.id(), 5))
          .extracting(hit -> hit.document().id())
          .containsExactly("quay.en");
      assertThat(found.similarDocuments(brief.id(), 5))
          .extracting(hit -> hit.document().id())
          .containsExactly("quay.en");
    }
  }

  @Test
  void similarDocumentsLeaveOutVersionsOfTheSameWork() throws IOException {
    assertThat(searcher.similarDocuments("seoul.en", 5))
        .extracting(hit -> hit.document().id())
        .contains("paris.en", "guide.ko")
        .doesNotContain("seoul.ko", "seoul.en");
  }

  @Test
  void thePassageThatAParagraphComesFromIsFirst() throws IOException {
    SearchResults sources =
        searcher.sources(
            "As was said, institutes for safety share what they learn. And more follows.", 3);

    assertThat(first(sources).passage().id()).isEqualTo(parisEn.passageId(0));
    assertThat(marked(first(sources).snippet())).contains("share", "safety");
  }

  @Test
  void sourcesThatSayTheSameComeOnce() throws IOException {
    TestDocument copy =
        TestDocument.of("copy", "en", "Copy").page("Open models are a public good!");
    try (PassageSearcher other = searcher(List.of(parisEn.read(), copy.read()))) {
      assertThat(other.sources("open models are a public good", 5).hits()).hasSize(1);
    }
  }

  @Test
  void everyHitIsExportedInOrder() throws IOException {
    List<Hit> hits = new ArrayList<>();

    searcher.each(SearchRequest.of("인공지능 institutes"), hits::add);

    assertThat(hits).isEqualTo(search("인공지능 institutes").hits());
  }

  @Test
  void aLaterPageGoesOnWhereTheOneBeforeEnded() throws IOException {
    List<String> all = ids(search(""));
    for (int page = 1; page <= 5; page++) {
      var one =
          new SearchRequest(
              "", Filters.NONE, true, Set.of(), Group.DOCUMENT, Sort.RELEVANCE, page, 1);
      List<String> expected = page > 4 ? List.of() : List.of(all.get(page - 1));

      assertThat(ids(searcher.search(one))).isEqualTo(expected);
    }
  }

  @Test
  void noTextIsAnError() throws IOException {
    for (String text :
        List.of(
            "\"",
            "(",
            "AND",
            "-",
            "*",
            "lang:",
            "\"a b\"~",
            "\ud83d",
            "ㅋㅋㅋ",
            "!!!",
            "a".repeat(512),
            "인공지능 ".repeat(102))) {
      assertThat(search(text).partial()).isFalse();
    }
  }

  @Test
  void aSynonymHoweverRareComesAfterTheWordAsTyped() throws IOException {
    List<ReadDocument> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(TestDocument.of("w" + i, "ko", "문서").page("여기에 원인 " + i + "번을 적는다.").read());
    }
    documents.add(TestDocument.of("rare", "ko", "문서").page("여기에 까닭 하나를 적는다.").read());
    try (PassageSearcher nine = searcher(documents)) {
      SearchResults found = nine.search(SearchRequest.of("원인").passages());

      assertThat(found.hits()).hasSize(9);
      assertThat(found.hits().getLast().document().work()).isEqualTo("rare");
    }
  }
}
