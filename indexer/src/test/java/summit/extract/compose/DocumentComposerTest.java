package summit.extract.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.extract.RawWord;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.WordBox;

class DocumentComposerTest {
  private static final float WIDTH = 400;

  /** A line of words that together are as wide as asked. */
  private static RawLine line(String text, float top, float width, float size, boolean trailing) {
    String[] tokens = text.split(" ", -1);
    float each = width / tokens.length;
    List<RawWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      words.add(new RawWord(tokens[i], 50 + i * each, top, each - 3, size));
    }
    return new RawLine(words, size, false, trailing, false, 0);
  }

  private static RawLine full(String text, int row) {
    return line(text, 200 + row * 14, WIDTH, 10, false);
  }

  private static RawPage page(int number, List<RawLine> lines) {
    return new RawPage(number, "" + number, 500, 800, false, lines);
  }

  private static Page only(RawLine... lines) {
    return new DocumentComposer(List.of(page(1, List.of(lines)))).pages().getFirst();
  }

  @Test
  void joinsAHyphenatedWordThatTheDocumentKnows() {
    Page page =
        only(
            full("the governance of systems is a matter of gov-", 0),
            full("ernance and of well-known rules for all of us", 1));
    assertThat(page.text()).contains("a matter of governance and");
  }

  @Test
  void keepsTheHyphenOfACompound() {
    Page page =
        only(
            full("a self-healing network and other long words of self-", 0),
            full("restoration for all of us who are here today", 1));
    assertThat(page.text()).contains("of self-restoration for");
  }

  @Test
  void aSpaceAtAKoreanLineEndIsAWordBorder() {
    List<RawLine> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add(line("인공지능 안전을 위한 국제 협력", 200 + i * 14, WIDTH, 10, true));
    }
    lines.add(line("우리는 민족의 단", 312, WIDTH, 10, false));
    lines.add(line("결을 공고히 하고 모든 일을", 326, WIDTH, 10, true));
    Page page = only(lines.toArray(RawLine[]::new));
    assertThat(page.text()).contains("협력 인공지능").contains("민족의 단결을 공고히");
  }

  @Test
  void whereNoSpaceTellsAnEndingHangsOnItsStem() {
    Page page =
        only(
            full("장치의 동작 원리를 밝히고 스스로 동작하여 이 법을 위반하", 0),
            full("였을 때에는 정한 납부기한", 1),
            full("까지 알리고 안전하게 동작", 2),
            full("하는 장치를 쓰도록 국제 협력", 3),
            full("하는 나라가 함께 노력한다", 4));
    assertThat(page.text()).contains("위반하였을 때에는", "납부기한까지 알리고", "안전하게 동작하는 장치를", "국제 협력 하는 나라가");
  }

  @Test
  void aBrokenWordHasTwoBoxes() {
    Page page = only(full("all governance is gov-", 0), full("ernance for all of us here", 1));
    int start = page.text().lastIndexOf("governance");
    List<WordBox> boxes =
        page.words().stream().filter(b -> b.start() >= start && b.end() <= start + 10).toList();
    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(0).end()).isEqualTo(boxes.get(1).start());
  }

  @Test
  void everyBoxHoldsOneWordOfTheText() {
    Page page = only(full("one two three", 0), full("four five six", 1));
    assertThat(page.words())
        .extracting(b -> page.text().substring(b.start(), b.end()))
        .containsExactly("one", "two", "three", "four", "five", "six");
  }

  @Test
  void recurringLinesAtTheEdgeAreFurniture() {
    List<RawPage> pages =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                n ->
                    page(
                        n,
                        List.of(
                            line("Report on safety", 20, 120, 9, false),
                            full("Body text of page number " + "abcde".charAt(n - 1), 0),
                            line("Page " + n, 770, 40, 9, false))))
            .toList();
    assertThat(new DocumentComposer(pages).pages())
        .allSatisfy(p -> assertThat(p.furniture()).hasSize(2));
  }

  @Test
  void aNumberedHeadingAtThePageTopIsNoFurniture() {
    List<RawPage> pages =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                n ->
                    page(
                        n,
                        List.of(
                            line("Article " + n, 20, 120, 9, false),
                            full("Body text of page number " + "abcde".charAt(n - 1), 0))))
            .toList();
    assertThat(new DocumentComposer(pages).pages())
        .allSatisfy(p -> assertThat(p.furniture()).isEmpty());
  }

  @Test
  void aShortLineEndsItsParagraph() {
    Page page =
        only(
            full("The first paragraph runs over two lines and ends", 0),
            line("early.", 214, 60, 10, false),
            full("The second paragraph begins here and goes on to", 2),
            full("the end of the line", 3));
    assertThat(page.text().split("\n")).hasSize(2);
  }

  @Test
  void largerTypeIsAHeading() {
    DocumentComposer composer =
        new DocumentComposer(
            List.of(
                page(
                    1,
                    List.of(
                        line("Shared risks", 100, 120, 16, false),
                        full("Body text that is much longer than any heading", 0),
                        full("and that goes on for some more lines of text", 1),
                        line("1. " + "and so forth", 240, WIDTH, 10, false),
                        line("2. " + "and so on", 270, WIDTH, 10, false)))));
    assertThat(composer.headings()).containsExactly(new OutlineEntry(1, "Shared risks", 1));
  }
}
