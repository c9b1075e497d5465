package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeystrokesTest {
  private static boolean begins(String typed, String word) {
    return new CharacterRunAutomaton(Keystrokes.beginning(typed)).run(Keystrokes.of(word));
  }

  @ParameterizedTest
  @CsvSource({
    "서울 선언, ㅅㅓㅇㅜㄹㅅㅓㄴㅇㅓㄴ",
    "과학, ㄱㅗㅏㅎㅏㄱ",
    "닭, ㄷㅏㄹㄱ",
    "꽃, ㄲㅗㅊ",
    "GPT-4, gpt4",
    "R&D, rnd",
    "著作權, ㅈㅓㅈㅏㄱㄱㅜㅓㄴ",
  })
  void aTextIsTheKeysThatTypeIt(String text, String keys) {
    assertThat(Keystrokes.of(text)).isEqualTo(keys);
  }

  @Test
  void decomposedHangulHasTheSameKeys() {
    String decomposed = Normalizer.normalize("인공지능", Normalizer.Form.NFD);

    assertThat(Keystrokes.of(decomposed)).isEqualTo(Keystrokes.of("인공지능"));
  }

  @ParameterizedTest
  @CsvSource({
    "인공ㅈ, 인공지능",
    "인공진, 인공지능",
    "인고, 인공지능",
    "서울서, 서울 선언",
    "서욿, 서울 협정",
    "고, 과학",
    "과하, 과학",
    "달, 닭",
    "개인 정, 개인정보",
    "gpt, GPT-4",
    "ㅅㅇㅅㅇ, 서울 선언",
    "ㅅㅇ ㅅ, 서울선언",
    "ㄳㅎ, 검색하다",
    "서울ㅅㅇ, 서울선언",
    "ㄱ인정보, 개인정보",
    "ㄱㅅㅈㄴ, 검색 지능",
  })
  void whatIsTypedBegins(String typed, String word) {
    assertThat(begins(typed, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ㅅㅇㅅㅇ, 서울시", "ㅅㅅ, 서울선언", "서울ㅈ, 서울선언", "인공지능, 인공"})
  void andNothingElse(String typed, String word) {
    assertThat(begins(typed, word)).isFalse();
  }

  @Test
  void onlyConsonantsAreInitials() {
    assertThat(Keystrokes.initialsOnly("ㅅㅇ ㅅㅇ")).isTrue();
    assertThat(Keystrokes.initialsOnly("ㄳ")).isTrue();
    assertThat(Keystrokes.initialsOnly("ㅅ")).isFalse();
    assertThat(Keystrokes.initialsOnly("ㅠㅣㄷㅅ")).isFalse();
    assertThat(Keystrokes.initialsOnly("서ㅇ")).isFalse();
  }
}
