package summit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.glossary.Glossary;
import summit.query.Filters;
import summit.query.QueryReading.Correction;
import summit.query.QueryReading.Expansion;
import summit.search.SearchRequest.Group;
import summit.search.SearchRequest.Sort;
import summit.suggest.Suggestion;

/** What a hand types in Korean or English, and what the index makes of it. */
final class InputAidsTest {
  @TempDir private static Path folder;
  private static PassageSearcher searcher;

  @BeforeAll
  static void open() throws IOException {
    TestIndex index = new TestIndex(folder);
    index.publish(
        List.of(
            TestDocument.of("seoul", "ko", "인공지능 서울 선언")
                .page(
                    "서울 선언은 포용적인 인공지능을 위하여 협력할 것을 다짐한다.",
                    "개인정보를 가명정보로 처리하고 저작권을 존중한다.",
                    "온디바이스 모델과 마이데이터 사업의 위험을 평가하며 GPT-4와 비교한다.",
                    "앤스로픽은 프런티어 모델의 안전을 다룬다.",
                    "인공지능안전연구소는 개인정보의 안전을 연구한다.",
                    "초식동물들을 위한 핵 폭탄의 금지와 Queen of Extreme이었던 사람.")
                .read(),
            TestDocument.of("bletchley", "en", "The Bletchley Declaration")
                .date("2023-11-01")
                .page(
                    "Governments met at Bletchley Park to discuss the safety of frontier AI.",
                    "The government and its regulators go on to evaluate safety risks.",
                    "Watermarking and transparency obligations go together with long-term evaluation.")
                .read()));
    searcher = PassageSearcher.patient(index.directory(), Glossary.bundled());
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static Optional<Correction> correction(String typed) throws IOException {
    return searcher.search(SearchRequest.of(typed)).query().correction();
  }

  private static List<String> suggested(String typed) throws IOException {
    return searcher.suggest(typed, 8).stream().map(Suggestion::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "인공ㅈ, 인공지능",
    "인공지느, 인공지능",
    "서울ㅅ, 서울 선언",
    "서울서, 서울 선언",
    "ㅅㅇㅅㅇ, 서울 선언",
    "ㅅㅇ ㅅㅇ, 서울 선언",
    "ㄱㅇㅈㅂ, 개인정보",
    "개인저, 개인정보",
    "온디바잇, 온디바이스",
    "마이데잍, 마이데이터",
    "著作, 저작권",
    "gpt, GPT-4",
    "Bletch, Bletchley",
    "transp, transparency",
    "포용적인 인공, 포용적인 인공지능",
    "safety ri, safety risks",
  })
  void completesWhatIsBeingTyped(String typed, String expected) throws IOException {
    assertThat(suggested(typed)).contains(expected);
  }

  @Test
  void titlesAreFoundByAnyOfTheirWords() throws IOException {
    assertThat(searcher.suggest("decl", 8))
        .contains(new Suggestion("The Bletchley Declaration", "title", "en"));
  }

  @Test
  void decomposedHangulIsCompletedAlike() throws IOException {
    String decomposed = Normalizer.normalize("개인정", Normalizer.Form.NFD);

    assertThat(suggested(decomposed)).isEqualTo(suggested("개인정")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dlsrhd, 인공지능", "rkaud, 가명정보", "ㅠㅣㄷㅅ초, Bletchley", "헷, GPT-4"})
  void whatBeginsNothingIsReadOnTheOtherKeyboard(String typed, String expected) throws IOException {
    assertThat(searcher.suggest(typed, 8))
        .extracting(Suggestion::text, Suggestion::kind)
        .contains(tuple(expected, "keyboard"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"인", "ㄱ", "s", "개인정보", "the safety of", "ㅅㅇ", "dlsrhd", "모델 안"})
  void everySuggestionLeadsToAHit(String typed) throws IOException {
    for (String text : suggested(typed)) {
      assertThat(searcher.search(SearchRequest.of(text)).documents()).as(text).isPositive();
    }
  }

  @Test
  void nothingTypedSuggestsTheNewestDocuments() throws IOException {
    assertThat(suggested("  ")).containsExactly("인공지능 서울 선언", "The Bletchley Declaration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "\"", "🙂", "qqxqqx", "ㅋㅋㅋㅋㅋㅋ"})
  void whatMeansNothingSuggestsNothing(String typed) throws IOException {
    assertThat(suggested(typed)).isEmpty();
  }

  @Test
  void theLimitIsKept() throws IOException {
    assertThat(searcher.suggest("ㅇ", 2)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "tjdnftjsdjs, 서울 선언, keyboard",
    "rkaudwjdqh, 가명정보, keyboard",
    "ㅠㅣㄷㅅ최됴, Bletchley, keyboard",
    "헷-4, GPT-4, keyboard",
    "서울선헌, 서울 선언, spelling",
    "엔스로픽, 앤스로픽, spelling",
    "프론티어, 프런티어, spelling",
    "저작건, 저작권, spelling",
    "saftey, safety, spelling",
    "goverment, government, spelling",
    "safetyrisks, safety risks, spacing",
    "metatbletchleypark, met at bletchley park, spacing",
    "FrontierAI, frontier AI, spacing",
    "longterm, long-term, spacing",
    "\"safetyrisks\", \"safety risks\", spacing",
    "ㅈㅈㄱ, 저작권, choseong",
  })
  void correctsWhatNoPassageHolds(String typed, String meant, String kind) throws IOException {
    Correction correction = correction(typed).orElseThrow();

    assertThat(correction.text()).isEqualTo(meant);
    assertThat(correction.kind()).isEqualTo(kind);
  }

  @Test
  void aCorrectionIsAppliedOnlyWhereTheTextAsTypedFindsNothing() throws IOException {
    assertThat(correction("saftey").orElseThrow().applied()).isTrue();
    assertThat(correction("saftey Bletchley").orElseThrow().applied()).isFalse();
  }

  @Test
  void whatWasProbablyMeantIsFoundTooWhereTheTextAsTypedFindsSomething() throws IOException {
    SearchResults typed = searcher.search(request("saftey Bletchley", true).passages());

    assertThat(typed.query().expansions())
        .contains(
            new Expansion("en:spelling:saftey", "saftey", List.of("safety"), "en", "spelling"));
    assertThat(marked(typed)).contains("Bletchley Park", "safety");
  }

  @Test
  void aPageIsMarkedForWhatWasProbablyMeant() throws IOException {
    PageView page =
        searcher.page("bletchley.en", 1, "saftey Bletchley", true, Set.of()).orElseThrow();
    assertThat(
            page.marks().stream()
                .map(span -> page.page().text().substring(span.start(), span.end())))
        .containsExactly("Bletchley Park", "safety", "safety");
    assertThat(page.hits()).containsEntry(1, 2);
    assertThat(searcher.passage(page.passages().getFirst().id(), "saftey").orElseThrow())
        .extracting(hit -> hit.passages().getFirst().snippet().highlights().size())
        .isEqualTo(1);
  }

  @Test
  void whoTakesTheWordOutGetsWhatWasTypedAndNoOffer() throws IOException {
    SearchResults typed =
        searcher.search(request("saftey Bletchley", true, "en:spelling:saftey").passages());

    assertThat(typed.query().correction()).isEmpty();
    assertThat(marked(typed)).contains("Bletchley Park").doesNotContain("safety");
  }

  @Test
  void aSearchThatAddsNothingOffersTheWordAndLeavesItAtThat() throws IOException {
    SearchResults typed = searcher.search(request("saftey Bletchley", false).passages());

    assertThat(typed.query().correction()).isPresent();
    assertThat(marked(typed)).contains("Bletchley").doesNotContain("safety");
  }

  private static SearchRequest request(String text, boolean cross, String... without) {
    return new SearchRequest(
        text, Filters.NONE, cross, Set.of(without), Group.DOCUMENT, Sort.RELEVANCE, 1, 10);
  }

  private static List<String> marked(SearchResults results) {
    List<String> marked = new ArrayList<>();
    for (Hit hit : results.hits()) {
      Hit.Snippet snippet = hit.passages().getFirst().snippet();
      snippet
          .highlights()
          .forEach(span -> marked.add(snippet.text().substring(span.start(), span.end())));
    }
    return marked;
  }

  @Test
  void onlyTheWrongWordChanges() throws IOException {
    assertThat(correction("Bletchley saftey lang:en").map(Correction::text))
        .hasValue("Bletchley safety lang:en");
    assertThat(correction("엔스로픽의 저작건을 존중").map(Correction::text)).hasValue("앤스로픽의 저작권을 존중");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go",
        "AI",
        "EU",
        "government",
        "regulator",
        "evaluating",
        "서울선언",
        "개인정보",
        "개인정보에서는",
        "앤스로픽의",
        "인공지능의 위험",
        "서울 선언을 존중하는",
        "GPT-5",
        "\"saftey\"",
        "핵이 위험",
        "safety -\"safetyrisks\"",
        "초식동물이 아닌 모델을",
        "title:saftey",
        "qqxqqx",
        "",
        "인공지능안전",
        "안전하지",
        "왜",
        "농민",
        "얼마나 맡은",
        "careless",
        "Nuri"
      })
  void knownWordsAndWhatIsNearNoneStay(String typed) throws IOException {
    assertThat(correction(typed)).isEmpty();
  }
}
