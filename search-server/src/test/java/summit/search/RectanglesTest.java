package summit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.passage.Span;
import summit.passage.WordBox;
import summit.search.PageView.Rectangle;

final class RectanglesTest {
  private static final String TEXT = "institutes";

  @Test
  void aWordCoveredInPartGivesItsShareByCharacters() {
    List<WordBox> boxes = List.of(new WordBox(0, 10, 50, 20, 100, 12));

    assertThat(Rectangles.of(TEXT, List.of(new Span(2, 5)), boxes))
        .containsExactly(new Rectangle(0, 70, 20, 30, 12));
  }

  @Test
  void squareLettersTakeTwiceTheRoomOfDigitsAndBrackets() {
    List<WordBox> boxes = List.of(new WordBox(0, 8, 0, 0, 120, 12));

    assertThat(Rectangles.of("57조(민사소송", List.of(new Span(4, 8)), boxes))
        .containsExactly(new Rectangle(0, 120f * 5 / 13, 0, 120f * 8 / 13, 12));
  }

  @Test
  void wordsOfOneLineAreOneRectangle() {
    List<WordBox> boxes =
        List.of(new WordBox(0, 4, 50, 20, 40, 12), new WordBox(5, 9, 95, 21, 40, 12));

    assertThat(Rectangles.of(TEXT, List.of(new Span(0, 9)), boxes))
        .containsExactly(new Rectangle(0, 50, 20, 85, 13));
  }

  @Test
  void aWordBrokenAtALineEndHasTwoRectangles() {
    List<WordBox> boxes =
        List.of(new WordBox(0, 3, 500, 20, 30, 12), new WordBox(3, 6, 50, 36, 30, 12));

    assertThat(Rectangles.of(TEXT, List.of(new Span(0, 6)), boxes))
        .containsExactly(new Rectangle(0, 500, 20, 30, 12), new Rectangle(0, 50, 36, 30, 12));
  }

  @Test
  void twoMarksInOneWordStayApart() {
    List<WordBox> boxes = List.of(new WordBox(0, 6, 0, 0, 60, 12));

    assertThat(Rectangles.of(TEXT, List.of(new Span(0, 2), new Span(4, 6)), boxes))
        .containsExactly(new Rectangle(0, 0, 0, 20, 12), new Rectangle(1, 40, 0, 20, 12));
  }

  @Test
  void aColumnsGapIsNotBridged() {
    List<WordBox> boxes =
        List.of(new WordBox(0, 2, 0, 0, 20, 12), new WordBox(3, 5, 300, 0, 20, 12));

    assertThat(Rectangles.of(TEXT, List.of(new Span(0, 5)), boxes)).hasSize(2);
  }
}
