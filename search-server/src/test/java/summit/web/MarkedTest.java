package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.passage.Span;

class MarkedTest {
  @Test
  void cutsATextAtItsMarks() {
    assertThat(Marked.of("an AI act", List.of(new Span(3, 5))))
        .containsExactly(new Marked("an ", 0), new Marked("AI", 1), new Marked(" act", 0));
  }

  @Test
  void keepsTheNumbersOfThePageInAPart() {
    List<Span> marks = List.of(new Span(0, 2), new Span(6, 9));
    assertThat(Marked.of("AI or act", 3, 9, marks))
        .containsExactly(new Marked("or ", 0), new Marked("act", 2));
  }

  @Test
  void losesNoText() {
    List<Span> marks = List.of(new Span(2, 6), new Span(4, 8), new Span(20, 30));
    StringBuilder joined = new StringBuilder();
    Marked.of("서울 선언 2024 전문", marks).forEach(run -> joined.append(run.text()));
    assertThat(joined).hasToString("서울 선언 2024 전문");
  }
}
