package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Large amounts in one language and another. */
final class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KOREAN   | 연간 200억 유로        | ENGLISH  | 20 billion",
        "KOREAN   | 8천만 파운드           | ENGLISH  | 80 million",
        "KOREAN   | 1조 2,500억 원         | ENGLISH  | 1.25 trillion",
        "KOREAN   | 2,300 백만원           | ENGLISH  | 2.3 billion",
        "KOREAN   | 1.5조 달러             | FRENCH   | 1500 milliards",
        "ENGLISH  | $1.5bn a year          | FRENCH   | 1,5 milliards",
        "FRENCH   | 2,5 millions d'euros   | ENGLISH  | 2.5 million",
        "FRENCH   | en 2024 12 000 millions | ENGLISH | 12 billion",
        "JAPANESE | 3千億円                | ENGLISH  | 300 billion",
        "KOREAN   | 200억                  | JAPANESE | 200億",
      })
  void anAmountIsWrittenInAnotherLanguage(Language from, String text, Language to, String written) {
    assertThat(spelled(from, text, to)).contains(written);
  }

  @Test
  void koreanWritesOneAmountInSeveralWays() {
    assertThat(spelled(Language.ENGLISH, "80 million", Language.KOREAN))
        .containsExactly("8000만", "8천만");
    assertThat(spelled(Language.ENGLISH, "$250 million", Language.KOREAN))
        .containsExactly("2.5억", "2억 5000만", "2억 5천만");
  }

  @ParameterizedTest
  @ValueSource(strings = {"제26조제1항", "26조에 따라", "3만큼", "GPT-4", "2024년", "10^25", "만 18세", "서울만"})
  void whatOnlyLooksLikeOneIsNone(String text) {
    assertThat(Language.KOREAN.amounts(text)).isEmpty();
  }

  @Test
  void whereItStandsIsTold() {
    Amount amount = Language.KOREAN.amounts("연간 200억 유로").getFirst();
    assertThat("연간 200억 유로".substring(amount.start(), amount.end())).isEqualTo("200억");
  }

  private static List<String> spelled(Language from, String text, Language to) {
    return to.spelled(from.amounts(text).getFirst().value());
  }
}
