package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AI safety institute                     | en
          인공지능 안전연구소                     | ko
          the 인공지능기본법 (AI Basic Act)       | ko
          AI 안전 institute network               | en
          大韓民國                                | ko
          安全なAI                                | ja
          AI の安全性に関する政策                 | ja
          les risques et la sûreté des modèles    | fr
          sûreté                                  | en
          le risque is the risk of the model      | en
          """)
  void aTextIsInTheLanguageThatMostOfItSpeaksFor(String text, String tag) {
    assertThat(Language.detect(text).map(Language::tag)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-05-21", "§ 3.1", "Ελλάδα"})
  void aTextWithoutALetterOfOursIsInNone(String text) {
    assertThat(Language.detect(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"한, ko", "a, en", "é, en", "é, fr", "か, ja", "カ, ja"})
  void aLetterIsItsLanguagesOwn(String letter, String tag) {
    assertThat(Language.of(tag).orElseThrow().writesIn("1 " + letter)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"漢, ko", "漢, ja", "a, fr", "a, ko"})
  void aLetterThatNeighboursShareIsNoLanguagesOwn(String letter, String tag) {
    assertThat(Language.of(tag).orElseThrow().writesIn(letter)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "토론토, 토론, false",
    "평가 인지, 평가, false",
    "토론, 토론, true",
    "죽다, 죽, true",
    "마련하다, 마련, true",
    "전하다, 전, false",
    "AI 위험, ai 위험, true",
  })
  void aWordIsReadToItsEndOrIsAnother(String word, String terms, boolean read) {
    assertThat(Language.KOREAN.readToItsEnd(word, List.of(terms.split(" ")))).isEqualTo(read);
  }

  @Test
  void aRegionIsIgnored() {
    assertThat(Language.of("en-GB")).contains(Language.ENGLISH);
    assertThat(Language.of("ko_KR")).isEmpty();
    assertThat(Language.of("tlh")).isEmpty();
  }
}
