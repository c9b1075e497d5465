package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;
import summit.index.Analyzers;
import summit.index.KeptLines;
import summit.language.Language;
import summit.query.Expander.Expanded;
import summit.query.QueryReading.Expansion;

final class ExpanderTest {
  private static final Analyzers ANALYZERS = new Analyzers(List.of());

  private static final Meanings MEANINGS =
      new Meanings(
          ANALYZERS,
          Glossary.read(
              new StringReader(
                  "id\tko\ten\nsafety-institute\t안전연구소|안전 연구소\tsafety institute|AISI\n"
                      + "self-harm\t자해\tself-harm\nliability\t책임\tliability\n")),
          () ->
              List.of(
                  Lexicon.read(
                      "lexicon",
                      "ko",
                      "en",
                      new StringReader(
                          "감독\tsupervision:0.8|oversight:0.2\n안전\tsecurity:1\n격차해소\tclosing the gap:1\n연구소\tlab:1\n"
                              + "책임\tresponsibility:0.6|liability:0.4\n"
                              + "책임감독\tchief director:1\n개\tdog:1\n변상\tliability:1\n"))),
          () ->
              List.of(
                  Thesaurus.read(
                      "thesaurus",
                      "ko",
                      new StringReader(
                          "0.9\t사망|숨지다|죽다\n0.6\t원인|이유\n0.8\t사망|목숨 잃다\n0.5\t재해>지진|홍수\n"))),
          KeptLines.none());

  private static Expander expander(String... without) {
    return new Expander(
        ANALYZERS, new ListedWords(ANALYZERS), MEANINGS, QuestionWords.bundled(), Set.of(without));
  }

  private static Expanded english(String text, String... without) {
    return expander(without).translations(Language.KOREAN, Language.ENGLISH, text);
  }

  private static float score(Expanded expanded, String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : expanded.queries()) {
      any.add(query, Occur.SHOULD);
    }
    return FoundText.score(ANALYZERS, any.build(), text);
  }

  @Test
  void aConceptIsSearchedByItsWordsAndNotWordByWord() {
    Expanded found = english("안전 연구소");

    assertThat(score(found, "the safety institute"))
        .isGreaterThan(score(found, "institute safety"));
    assertThat(score(found, "an AISI")).isPositive();
    assertThat(score(found, "a security lab")).isZero();
    assertThat(found.expansions())
        .containsExactly(
            new Expansion(
                "en:safety-institute",
                "안전 연구소",
                List.of("safety institute", "AISI"),
                "en",
                "glossary"));
  }

  @Test
  void aWordThatNamesAConceptIsSearchedByItsOtherTranslationsToo() {
    Expanded found = english("책임");

    assertThat(score(found, "liability")).isGreaterThan(score(found, "responsibility"));
    assertThat(score(found, "responsibility")).isPositive();
    assertThat(found.expansions())
        .containsExactly(
            new Expansion("en:liability", "책임", List.of("liability"), "en", "glossary"),
            new Expansion("en:lexicon:책임", "책임", List.of("responsibility"), "en", "lexicon"));
    assertThat(score(english("책임", "en:lexicon:책임"), "responsibility")).isZero();
    assertThat(score(english("책임", "en:liability"), "responsibility")).isPositive();
    assertThat(expander().translations(Language.ENGLISH, Language.KOREAN, "liability").expansions())
        .extracting(Expansion::to)
        .containsExactly(List.of("책임"));
  }

  @Test
  void theWordBesideAConceptIsTranslatedThoughBothTogetherAreListed() {
    Expanded found = english("책임 감독");

    assertThat(score(found, "supervision")).isPositive();
    assertThat(score(found, "director")).isZero();
    assertThat(found.covered()).isEqualTo(2);
  }

  @Test
  void anAmountIsSearchedAsTheOtherLanguageWritesIt() {
    Expanded found = english("200억");

    assertThat(score(found, "EUR 20 billion a year")).isPositive();
    assertThat(score(found, "a billion or 20")).isZero();
    assertThat(found.covered()).isEqualTo(2);
    assertThat(found.expansions())
        .containsExactly(
            new Expansion("en:amount:200억", "200억", List.of("20 billion"), "en", "amount"));
    assertThat(score(english("200억", "en:amount:200억"), "20 billion")).isZero();
    assertThat(expander().variants(Language.KOREAN, "8,000만", false).expansions())
        .extracting(Expansion::to)
        .containsExactly(List.of("8천만"));
  }

  @Test
  void whatCountsANumberIsNoWordByItself() {
    assertThat(score(english("개"), "a dog")).isPositive();
    assertThat(score(english("3개"), "a dog")).isZero();
    assertThat(score(english("3 개"), "a dog")).isPositive();
  }

  @Test
  void grammarIsNoPartOfATranslation() {
    Expanded found = english("격차해소");

    assertThat(score(found, "a gap")).isPositive();
    assertThat(score(found, "the table")).isZero();
  }

  @Test
  void otherWordsAreSearchedByTheirTranslationsTheLikelierTheHigher() {
    Expanded found = english("감독");

    assertThat(score(found, "supervision")).isGreaterThan(score(found, "oversight"));
    assertThat(score(found, "oversight")).isPositive();
    assertThat(found.expansions())
        .extracting(Expansion::id, Expansion::source)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("en:lexicon:감독", "lexicon"));
  }

  @Test
  void whatWasTakenOutIsNotSearched() {
    assertThat(english("감독", "en:lexicon:감독").expansions()).isEmpty();
    assertThat(score(english("감독", "en:lexicon:감독"), "supervision")).isZero();
    assertThat(score(english("안전연구소", "en:safety-institute"), "an AISI")).isZero();
  }

  @Test
  void theShareOfWordsThatMeanSomethingIsTold() {
    Expanded found = english("감독 뷁");

    assertThat(found.covered()).isEqualTo(1);
    assertThat(found.tokens()).isEqualTo(2);
  }

  @Test
  void variantsAreTheOtherWordsOfTheSameLanguage() {
    Expanded found = expander().variants(Language.ENGLISH, "the AISI", false);

    assertThat(score(found, "a safety institute")).isPositive();
    assertThat(score(found, "an AISI")).isZero(); // the word as typed counts by itself
    assertThat(expander().variants(Language.KOREAN, "안전 연구소", false).queries()).isEmpty();
  }

  @Test
  void aWordIsSearchedByItsSynonymsToo() {
    Expanded found = expander().variants(Language.KOREAN, "사망 원인", false);

    assertThat(score(found, "셋이 숨졌다")).isPositive();
    assertThat(score(found, "목숨을 잃은 셋")).isPositive();
    assertThat(score(found, "사망했다")).isZero(); // the word as typed counts by itself
    assertThat(score(found, "숨진 이유")).isGreaterThan(score(found, "숨진 이들"));
    assertThat(found.expansions())
        .containsExactly(
            new Expansion(
                "ko:thesaurus:사망", "사망", List.of("숨지다", "죽다", "목숨 잃다"), "ko", "thesaurus"),
            new Expansion("ko:thesaurus:원인", "원인", List.of("이유"), "ko", "thesaurus"));
  }

  @Test
  void aWordIsSearchedByNarrowerOnesAndNotTheOtherWayRound() {
    Expanded found = expander().variants(Language.KOREAN, "재해", false);

    assertThat(score(found, "홍수가 났다")).isPositive();
    assertThat(expander().variants(Language.KOREAN, "지진", false).queries()).isEmpty();
  }

  @Test
  void aSynonymThatWasTypedOrTakenOutIsNotSearched() {
    assertThat(expander().variants(Language.KOREAN, "원인과 이유", false).expansions()).isEmpty();
    assertThat(expander("ko:thesaurus:사망").variants(Language.KOREAN, "사망 원인", false).expansions())
        .extracting(Expansion::from)
        .containsExactly("원인");
  }

  @Test
  void whereAllWordsMustBeThereASynonymOfOneDoesNotDo() {
    assertThat(expander().variants(Language.KOREAN, "사망 원인", true).queries()).isEmpty();
    assertThat(score(expander().variants(Language.KOREAN, "사망", true), "셋이 숨졌다")).isPositive();
  }

  @Test
  void aWordThatIsReadAsAnotherIsNotThatOne() {
    assertThat(english("개발자").expansions()).isEmpty();
    assertThat(expander().translations(Language.ENGLISH, Language.KOREAN, "self-harm").expansions())
        .isEmpty();
  }

  @Test
  void latinWordsAreTheirOwnBesideHangul() {
    Expander expander = expander();

    assertThat(expander.translations(Language.ENGLISH, Language.KOREAN, "AISI안전").expansions())
        .extracting(Expansion::from)
        .containsExactly("AISI");
  }
}
