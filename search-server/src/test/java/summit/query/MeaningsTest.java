package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;
import summit.glossary.WeightedWord;
import summit.index.Analyzers;
import summit.index.Field;
import summit.index.KeptLines;
import summit.language.Language;

final class MeaningsTest {
  private static final Glossary GLOSSARY =
      Glossary.read(
          new StringReader(
              "id\tko\ten\nsafety-institute\t안전연구소|안전 연구소\tsafety institute\n"
                  + "institute\t연구소\tinstitute\n"
                  + "intelligence\t지능\tintelligence\n"
                  + "control\t지능 통제\tintelligence control\n"
                  + "loss\t통제력 상실\tloss of control\n"
                  + "evaluation\t평가\tevaluation\n"
                  + "evaluator\t평가위원\tevaluator\n"));
  private static final Analyzers ANALYZERS = new Analyzers(List.of());

  @TempDir private Path folder;

  @Test
  void theLongestConceptIsNamedHoweverItIsSpaced() {
    Meanings meanings = meanings(KeptLines.none(), MeaningsTest::lexicons);

    assertThat(concepts(meanings, "안전 연구소")).containsExactly("safety-institute");
    assertThat(concepts(meanings, "안전연구소와 연구소")).containsExactly("safety-institute", "institute");
  }

  @Test
  void aConceptDoesNotEndWithinAWordWhereAnotherEndsWithIt() {
    Meanings meanings = meanings(KeptLines.none(), MeaningsTest::lexicons);

    assertThat(concepts(meanings, "지능 통제력 상실")).containsExactly("intelligence", "loss");
    assertThat(concepts(meanings, "지능 통제와 상실")).containsExactly("control");
    assertThat(concepts(meanings, "지능통제력")).containsExactly("control");
  }

  @Test
  void ofConceptsWithOneStemTheOneSpelledSoIsMeant() {
    Meanings meanings = meanings(KeptLines.none(), MeaningsTest::lexicons);

    assertThat(concepts(meanings, Language.ENGLISH, "Evaluation")).containsExactly("evaluation");
    assertThat(concepts(meanings, Language.ENGLISH, "evaluator")).containsExactly("evaluator");
    assertThat(concepts(meanings, Language.ENGLISH, "evaluating"))
        .containsExactly("evaluation", "evaluator");
  }

  @Test
  void theWordsOfALexiconAreReadBothWaysAndWeighted() {
    Meanings meanings = meanings(KeptLines.none(), MeaningsTest::lexicons);

    assertThat(translations(meanings, Language.KOREAN, Language.ENGLISH, "감독"))
        .containsExactly(new WeightedWord("supervision", .75), new WeightedWord("oversight", .25));
    assertThat(translations(meanings, Language.ENGLISH, Language.KOREAN, "oversight"))
        .containsExactly(new WeightedWord("감시", .8), new WeightedWord("감독", .2));
    assertThat(meanings.lexicon(Language.ENGLISH, Language.FRENCH)).isEmpty();
    assertThat(meanings.written(Language.KOREAN, Language.ENGLISH)).isTrue();
    assertThat(meanings.written(Language.ENGLISH, Language.KOREAN)).isFalse();
  }

  @Test
  void theWordsOfAGroupStandForEachOther() {
    Meanings meanings = meanings(KeptLines.none(), MeaningsTest::lexicons);

    assertThat(translations(meanings, Language.KOREAN, Language.KOREAN, "숨졌다"))
        .containsExactly(new WeightedWord("사망", .9), new WeightedWord("죽다", .9));
    assertThat(translations(meanings, Language.KOREAN, Language.KOREAN, "사망한"))
        .containsExactly(
            new WeightedWord("숨지다", .9), new WeightedWord("죽다", .9), new WeightedWord("별세", .5));
    assertThat(meanings.lexicon(Language.ENGLISH, Language.ENGLISH)).isEmpty();
  }

  @Test
  void whatIsKeptMeansTheSameAndNeedsNoLexicon() {
    Meanings first = meanings(KeptLines.in(folder), MeaningsTest::lexicons);
    List<WeightedWord> fresh =
        translations(first, Language.ENGLISH, Language.KOREAN, "supervision");

    Meanings second =
        meanings(
            KeptLines.in(folder),
            () -> {
              throw new AssertionError("read again");
            });

    assertThat(translations(second, Language.ENGLISH, Language.KOREAN, "supervision"))
        .isEqualTo(fresh)
        .isNotEmpty();
    assertThat(concepts(second, "안전연구소")).containsExactly("safety-institute");
  }

  private static Meanings meanings(KeptLines kept, Supplier<List<Lexicon>> lexicons) {
    return new Meanings(ANALYZERS, GLOSSARY, lexicons, MeaningsTest::thesauri, kept);
  }

  private static List<Lexicon> lexicons() {
    String rows = "감독\tsupervision:0.75|oversight:0.25\n감시\toversight:1\n";
    return List.of(Lexicon.read("lexicon.ko-en.tsv", "ko", "en", new StringReader(rows)));
  }

  private static List<Thesaurus> thesauri() {
    String rows = "0.9\t사망|숨지다|죽다\n0.5\t사망|별세\n";
    return List.of(Thesaurus.read("thesaurus.ko.tsv", "ko", new StringReader(rows)));
  }

  private static List<String> concepts(Meanings meanings, String text) {
    return concepts(meanings, Language.KOREAN, text);
  }

  private static List<String> concepts(Meanings meanings, Language language, String text) {
    return meanings.concepts(language, text, tokens(language, text)).stream()
        .flatMap(match -> match.entry().stream())
        .map(Concept::id)
        .toList();
  }

  private static List<WeightedWord> translations(
      Meanings meanings, Language from, Language to, String text) {
    return meanings.lexicon(from, to).orElseThrow().in(tokens(from, text), token -> true).stream()
        .flatMap(match -> match.entry().stream())
        .toList();
  }

  private static List<Token> tokens(Language language, String text) {
    return Token.of(ANALYZERS, Field.text(language), text);
  }
}
