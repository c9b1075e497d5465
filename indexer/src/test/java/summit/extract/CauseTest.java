package summit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CauseTest {
  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseHasASentenceInBothLanguages(Cause cause) {
    assertThat(cause.sentence("en")).endsWith(".");
    assertThat(cause.sentence("ko")).endsWith(".").matches("(?s).*[가-힣].*");
    assertThat(Cause.of(cause.tag())).isEqualTo(cause);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void otherLanguagesFallBackToEnglish(Cause cause) {
    assertThat(cause.sentence("ja")).isEqualTo(cause.sentence("en"));
  }

  @Test
  void aLineNamesTheFileAndTheCause() {
    assertThat(Cause.NO_TEXT.line("a.pdf", "en"))
        .isEqualTo("a.pdf: no-text: " + Cause.NO_TEXT.sentence("en"));
  }
}
