package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PairedTestTest {
  @Test
  void noDifferenceIsNoEvidence() {
    PairedTest test = PairedTest.of(List.of(.2, .4), List.of(.2, .4));

    assertThat(test.p()).isEqualTo(1);
  }

  @Test
  void tenTopicsAllBetterByAsMuchAreTwoOfAThousandAndTwentyFourSigns() {
    PairedTest test = PairedTest.of(Collections.nCopies(10, .25), Collections.nCopies(10, .5));

    assertThat(test.topics()).isEqualTo(10);
    assertThat(test.before()).isCloseTo(.25, within(1e-12));
    assertThat(test.after()).isCloseTo(.5, within(1e-12));
    assertThat(test.p()).isCloseTo(2.0 / 1024, within(.0005));
  }

  @Test
  void theSameRunsGiveTheSameFigure() {
    List<Double> before = List.of(.1, .5, .3, .9);
    List<Double> after = List.of(.2, .4, .6, .9);

    assertThat(PairedTest.of(before, after)).isEqualTo(PairedTest.of(before, after));
  }

  @Test
  void listsOfUnequalLengthAreNoPairs() {
    assertThatThrownBy(() -> PairedTest.of(List.of(.1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
