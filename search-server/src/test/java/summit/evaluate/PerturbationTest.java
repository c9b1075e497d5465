package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PerturbationTest {
  private static final String QUERY = "1989년 평양축전에 대표로 파견된 인물은?";

  @Test
  void aSeedGivesTheSameSlip() {
    for (Perturbation way : Perturbation.values()) {
      assertThat(way.apply(QUERY, new Random(7))).isEqualTo(way.apply(QUERY, new Random(7)));
    }
  }

  @Test
  void withoutSpacesEverythingElseStays() {
    assertThat(Perturbation.NO_SPACES.apply(QUERY, new Random(1)))
        .isEqualTo("1989년평양축전에대표로파견된인물은?");
  }

  @Test
  void spacingMovesOnlySpaces() {
    String typed = Perturbation.SPACING.apply(QUERY, new Random(1));

    assertThat(typed).isNotEqualTo(QUERY);
    assertThat(typed.replace(" ", "")).isEqualTo(QUERY.replace(" ", ""));
  }

  @Test
  void aTypoChangesOneSyllableInOneLetter() {
    for (int seed = 0; seed < 200; seed++) {
      String typed = Perturbation.TYPO.apply(QUERY, new Random(seed));
      int changed = 0;
      for (int i = 0; i < QUERY.length(); i++) {
        changed += typed.charAt(i) == QUERY.charAt(i) ? 0 : 1;
      }
      assertThat(changed).as(typed).isEqualTo(1);
      assertThat(typed.chars().filter(PerturbationTest::syllable).count())
          .isEqualTo(QUERY.chars().filter(PerturbationTest::syllable).count());
    }
  }

  @Test
  void aTextWithoutHangulHasNoSuchTypo() {
    assertThat(Perturbation.TYPO.apply("AI 2024", new Random(1))).isEqualTo("AI 2024");
  }

  private static boolean syllable(int c) {
    return c >= '가' && c <= '힣';
  }
}
