package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyboardTest {
  @ParameterizedTest
  @CsvSource({
    "tjdnftjsdjs, 서울선언",
    "rkaudwjdqh, 가명정보",
    "rhkwldrma, 과징금",
    "dhksfy, 완료",
    "TJDNFtjsdjs, 서울선언",
    "ekfr, 닭",
    "ㅠㅣㄷㅅ최됴, bletchley",
    "헷-4, gpt-4",
    "ㅁㅑ, ai",
  })
  void aWordIsReadOnTheOtherLayout(String typed, String meant) {
    assertThat(Keyboard.otherLayout(typed).stream().map(String::strip)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "safety", "GPT는", "2024", "§"})
  void whatMakesNoWholeSyllablesIsNoKorean(String typed) {
    assertThat(Keyboard.otherLayout(typed)).isEmpty();
  }

  @Test
  void everyHangulSyllableComesBack() {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      String strokes = Keystrokes.of(String.valueOf(syllable));

      assertThat(Hangul.composed(strokes)).isEqualTo(String.valueOf(syllable));
    }
  }

  @Test
  void aConsonantBeforeAVowelOpensTheNextSyllable() {
    assertThat(Hangul.composed("ㅇㅣㅌㅓ")).isEqualTo("이터");
    assertThat(Hangul.composed("ㄷㅏㄹㄱㅣ")).isEqualTo("달기");
    assertThat(Hangul.composed("ㅅㅓㅇㅜㄹㅅ")).isEqualTo("서욼");
  }
}
