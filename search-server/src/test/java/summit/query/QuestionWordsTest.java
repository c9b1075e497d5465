package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

final class QuestionWordsTest {
  private final QuestionWords questions = QuestionWords.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "다음 중 서울 선언의 목표는 무엇인가? | 서울 선언의 목표는 ?",
        "서울선언의목표는무엇입니까 | 서울선언의목표는",
        "What is the Seoul Declaration? | Seoul Declaration?",
        "인공지능 위험에 대해 설명해 주세요 | 인공지능 위험",
      })
  void whatOnlyAsksIsBlanked(String text, String rest) {
    String blanked = questions.blanked(text);

    assertThat(blanked).hasSameSizeAs(text);
    assertThat(blanked.strip().replaceAll("\\s+", " ")).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"무엇인가", "what is", "이것은 whatever", "가장자리", "데이터"})
  void whatIsLeftAloneIsAsItWas(String text) {
    assertThat(questions.blanked(text)).isEqualTo(text);
  }

  @Test
  void termsOfGrammarAreLeftOutUnlessThereAreNoOthers() {
    assertThat(telling(Language.KOREAN, "위험을 평가하지 않는 것들")).containsExactly("위험", "평가");
    assertThat(telling(Language.KOREAN, "하지 않는 것")).isNotEmpty();
    assertThat(telling(Language.ENGLISH, "the governance of AI"))
        .containsExactly("governance", "ai");
    assertThat(telling(Language.ENGLISH, "to be or not to be")).hasSize(6);
  }

  private List<String> telling(Language language, String text) {
    Analyzers analyzers = new Analyzers(List.of());
    List<Token> tokens = Token.of(analyzers, Field.text(language), text);
    return questions.telling(language, tokens).stream().map(Token::term).toList();
  }
}
