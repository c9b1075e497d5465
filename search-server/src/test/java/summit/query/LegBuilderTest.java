package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.KeptLines;
import summit.language.Language;

final class LegBuilderTest {
  private static final Analyzers ANALYZERS = new Analyzers(List.of());

  private static final Meanings MEANINGS =
      new Meanings(
          ANALYZERS,
          Glossary.read(new StringReader("id\tko\ten\nsafety\t안전\tsafety|soundness\n")),
          List::of,
          List::of,
          KeptLines.none());

  private static LegBuilder builder(Language language, Language primary, boolean cross) {
    Expander expander =
        new Expander(
            ANALYZERS, new ListedWords(ANALYZERS), MEANINGS, QuestionWords.bundled(), Set.of());
    return new LegBuilder(ANALYZERS, expander, QuestionWords.bundled(), language, primary, cross);
  }

  private static Query leg(LegBuilder builder, String text) {
    return builder.leg(SyntaxParser.parse(text).clause().orElseThrow());
  }

  private static Query english(String text) {
    return leg(builder(Language.ENGLISH, Language.ENGLISH, true), text);
  }

  private static Query korean(String text) {
    return leg(builder(Language.KOREAN, Language.KOREAN, true), text);
  }

  @ParameterizedTest
  @CsvSource({
    "model risks, a risk, true",
    "model AND risks, a risk, false",
    "model AND risks, the risk of a model, true",
    "model OR risks, a risk, true",
    "(model OR risks) AND tax, a risk, false",
    "model -risks, a model, true",
    "model -risks, risks of a model, false",
    "-risks, a model, true",
    "-risks, risks, false",
    "model \"open risk\", a model, false", // a quotation beside words must be there
    "model \"open risk\", an open risk, true",
    "mod* risks, a model, true",
    "mod* AND risks, a model, false",
  })
  void findsWhatTheQueryAsksFor(String query, String text, boolean found) {
    assertThat(FoundText.in(ANALYZERS, english(query), text)).isEqualTo(found);
  }

  @Test
  void morePassageWordsAndWordsInARowScoreHigher() {
    Query query = english("open model risks");

    float both = FoundText.score(ANALYZERS, query, "model of some risks that are open");
    assertThat(both)
        .isGreaterThan(FoundText.score(ANALYZERS, query, "model of some of those that are"));
    assertThat(FoundText.score(ANALYZERS, query, "open model risks of some that are"))
        .isGreaterThan(both);
  }

  @Test
  void spacesWithinKoreanMatterLittle() {
    String text = "인공지능 위험 평가를 한다";

    assertThat(FoundText.in(ANALYZERS, korean("위험평가"), text)).isTrue();
    assertThat(FoundText.in(ANALYZERS, korean("위 험 평 가"), text)).isTrue();
  }

  @Test
  void pairsOfSyllablesAloneFindNothing() {
    assertThat(FoundText.in(ANALYZERS, korean("공지 위험"), "인공지능")).isFalse();
  }

  @Test
  void onlyAcrossLanguagesTranslationsAreSearched() {
    LegBuilder across = builder(Language.ENGLISH, Language.KOREAN, true);
    LegBuilder within = builder(Language.ENGLISH, Language.KOREAN, false);

    assertThat(FoundText.in(ANALYZERS, leg(across, "안전 뷁"), "the safety")).isTrue();
    assertThat(across.coverage()).isEqualTo(0.5);
    assertThat(across.expansions()).extracting(e -> e.id()).containsExactly("en:safety");
    assertThat(FoundText.in(ANALYZERS, leg(within, "안전 뷁"), "the safety")).isFalse();
  }

  @Test
  void whoWantsNoOtherWordsGetsNone() {
    LegBuilder within = builder(Language.ENGLISH, Language.ENGLISH, false);

    assertThat(FoundText.in(ANALYZERS, english("safety"), "soundness")).isTrue();
    assertThat(FoundText.in(ANALYZERS, leg(within, "safety"), "soundness")).isFalse();
    assertThat(within.expansions()).isEmpty();
  }

  @Test
  void questionWordsAskForNothing() {
    assertThat(FoundText.in(ANALYZERS, english("What is safety?"), "what it is")).isFalse();
  }
}
