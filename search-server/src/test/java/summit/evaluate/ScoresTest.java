package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import summit.language.Language;

final class ScoresTest {
  private static final PageKey GOOD = new PageKey("a.pdf", 1);
  private static final PageKey BAD = new PageKey("b.pdf", 1);
  private static final Map<String, Language> FILES =
      Map.of("a.pdf", Language.KOREAN, "b.pdf", Language.ENGLISH);

  private static TopicSet set(Map<String, Map<PageKey, Integer>> judgments) {
    List<Topic> topics =
        List.of("T1", "T2", "T3").stream()
            .map(id -> new Topic(id, Map.of(Language.KOREAN, "가", Language.ENGLISH, "a")))
            .toList();
    return new TopicSet(Path.of("t.tsv"), topics, Path.of("q.tsv"), new Judgments(judgments));
  }

  private static final TopicSet SET =
      set(
          Map.of(
              "T1",
              Map.of(GOOD, 2, BAD, 0),
              "T2",
              Map.of(GOOD, 1, new PageKey("gone.pdf", 7), 1),
              "T3",
              Map.of(BAD, 0)));

  private static List<Run.Ranked> ranked(PageKey... pages) {
    return Arrays.stream(pages).map(page -> new Run.Ranked(page, 1)).toList();
  }

  private static Run run(List<Run.Ranked> acrossT1) {
    return new Run(
        Map.of(
            new Run.Asked("T1", Language.KOREAN), ranked(GOOD),
            new Run.Asked("T2", Language.KOREAN), ranked(BAD),
            new Run.Asked("T1", Language.ENGLISH), acrossT1,
            new Run.Asked("T3", Language.ENGLISH), ranked(BAD)));
  }

  @Test
  void theLanguageOfWhatIsRelevantTellsMonolingualFromAcross() {
    Scores scores = Scores.of(SET, run(ranked(BAD, GOOD)), FILES);

    assertThat(scores.rows()).hasSize(2);
    Scores.Row mono = scores.rows().getFirst();
    assertThat(mono.query()).isEqualTo("ko");
    assertThat(mono.mean()).isEqualTo(new Measures(.5, .5, .5));
    assertThat(mono.ofMonolingual()).isEqualTo(OptionalDouble.empty());
    Scores.Row across = scores.rows().getLast();
    assertThat(across.documents()).isEqualTo("ko");
    assertThat(across.query()).isEqualTo("en");
    assertThat(across.count()).isEqualTo(1);
    // T1 alone was asked in both: 1/log2(3) against 1
    assertThat(across.ofMonolingual().orElse(0)).isCloseTo(.63093, within(1e-5));
  }

  @Test
  void whatCannotBeMeasuredIsNamed() {
    Scores scores = Scores.of(SET, run(ranked(GOOD)), FILES);

    assertThat(scores.unjudged()).containsExactly("T3");
    assertThat(scores.absent()).containsExactly("gone.pdf");
  }

  @Test
  void anIndexOfOtherFilesIsAFaultOfTheJudgments() {
    Map<String, Language> others = Map.of("z.pdf", Language.KOREAN);

    assertThatThrownBy(() -> Scores.of(SET, run(ranked()), others))
        .isInstanceOf(TableFault.class)
        .hasMessageStartingWith("q.tsv: ABSENT");
  }

  @Test
  void anEarlierRunIsPairedTopicByTopic() {
    Scores before = Scores.of(SET, run(ranked(BAD, GOOD)), FILES);
    Scores after = Scores.of(SET, run(ranked(GOOD)), FILES);
    List<Scores.Comparison> comparisons = after.against(before);

    assertThat(comparisons).hasSize(2);
    assertThat(comparisons.getFirst().test().topics()).isEqualTo(2);
    PairedTest across = comparisons.getLast().test();
    assertThat(across.topics()).isEqualTo(1);
    assertThat(across.before()).isCloseTo(.63093, within(1e-5));
    assertThat(across.after()).isEqualTo(1);
    assertThat(across.p()).isEqualTo(1);
  }
}
