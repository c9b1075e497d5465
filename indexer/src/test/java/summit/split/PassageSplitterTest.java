package summit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.Span;

class PassageSplitterTest {
  private static final String SENTENCE = "The parties will share what they learn about risks. ";

  private final PassageSplitter splitter = new PassageSplitter();

  private static Page page(int number, String text, Span... furniture) {
    return new Page(number, "" + number, text, 595, 842, List.of(), List.of(furniture), false);
  }

  private List<Passage> split(String text, OutlineEntry... outline) {
    return splitter.split("doc.en", List.of(page(1, text)), List.of(outline), "en");
  }

  @Test
  void textIsThePagesOwnFromStartToEnd() {
    String text = "Opening\n" + SENTENCE.repeat(60) + "\n" + SENTENCE.repeat(9);
    assertThat(split(text))
        .hasSizeGreaterThan(2)
        .allSatisfy(p -> assertThat(p.text()).isEqualTo(text.substring(p.start(), p.end())));
  }

  @Test
  void partsLongParagraphsBySentence() {
    assertThat(split(SENTENCE.repeat(60)))
        .allSatisfy(p -> assertThat(p.text()).endsWith(".").hasSizeLessThan(1_500));
  }

  @Test
  void headingsOfTheOutlineMakeThePath() {
    String text = "Risks\n" + SENTENCE + "\nMisuse\n" + SENTENCE + "\nMeasures\n" + SENTENCE;
    List<Passage> passages =
        split(
            text,
            new OutlineEntry(1, "Risks", 1),
            new OutlineEntry(2, "Misuse", 1),
            new OutlineEntry(1, "Measures", 1));
    assertThat(passages)
        .extracting(Passage::heading)
        .containsExactly("Risks", "Risks › Misuse", "Measures");
    assertThat(passages.get(1).text()).startsWith("Misuse\n");
  }

  @Test
  void articlesBearTheirNumber() {
    String article = "(목적) 이 법은 인공지능의 안전한 이용에 필요한 사항을 정한다. ".repeat(8);
    List<Passage> passages =
        splitter.split(
            "doc.ko", List.of(page(1, "제1조" + article + "\n제2조의2" + article)), List.of(), "ko");
    assertThat(passages).extracting(Passage::number).containsExactly("제1조", "제2조의2");
    assertThat(passages).extracting(Passage::language).containsOnly("ko");
  }

  @Test
  void leavesFurnitureOut() {
    String text = "Running header\n" + SENTENCE + "\n12";
    Page page = page(1, text, new Span(0, 14), new Span(text.length() - 2, text.length()));
    List<Passage> passages = splitter.split("d", List.of(page), List.of(), "en");
    assertThat(passages).singleElement().extracting(Passage::text).isEqualTo(SENTENCE.strip());
  }

  @Test
  void neverCrossesAPage() {
    List<Page> pages = List.of(page(1, SENTENCE), page(2, SENTENCE));
    assertThat(splitter.split("d", pages, List.of(), "en"))
        .extracting(Passage::page)
        .containsExactly(1, 2);
  }

  @Test
  void idsComeFromTheTextAndRepeatsAreCounted() {
    List<Page> pages = List.of(page(1, SENTENCE), page(2, SENTENCE.replace(' ', '\u00A0')));
    List<Passage> passages = splitter.split("d", pages, List.of(), "en");
    assertThat(passages.getFirst().id()).matches("d:[0-9a-f]{8}");
    assertThat(passages.getLast().id()).isEqualTo(passages.getFirst().id() + "-2");
  }

  @Test
  void contentsStandAlone() {
    String contents = "1 Risks ................ 4\n2 Measures ............. 9";
    assertThat(split(contents + "\n" + SENTENCE))
        .extracting(Passage::text)
        .containsExactly(contents, SENTENCE.strip());
  }

  @Test
  void datesAndAbbreviationsEndNoSentence() {
    String text = "공고일은 2023. 11. 1. 이며 문의는 No. 5 창구에서 받는다. 다음 회의는 미정이다.";
    assertThat(Sentences.of(text, 0, text.length(), java.util.Locale.KOREAN))
        .extracting(s -> text.substring(s.start(), s.end()).strip())
        .containsExactly("공고일은 2023. 11. 1. 이며 문의는 No. 5 창구에서 받는다.", "다음 회의는 미정이다.");
  }
}
