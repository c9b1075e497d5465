package summit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import summit.passage.Passage;
import summit.passage.Span;
import summit.search.Hit.Snippet;

final class SnippetsTest {
  private static final String FILLER = "Nothing here is of any note to anyone at all. ";

  private static Snippet cut(String text, String... words) {
    List<Mark> marks = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        Span span = new Span(at, at + word.length());
        marks.add(new Mark(span, new TermQuery(new Term("text", word)), 1));
      }
    }
    Passage passage =
        new Passage("a:0", "a", 1, "1", "", "", "en", 0, text.length(), text, false, null);
    return Snippets.of(passage, marks);
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.highlights().stream()
        .map(span -> snippet.text().substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aShortPassageIsShownWhole() {
    Snippet snippet = cut("Safety\nfirst.", "first");

    assertThat(snippet.text()).isEqualTo("Safety first.");
    assertThat(snippet.highlights()).containsExactly(new Span(7, 12));
  }

  @Test
  void differentWordsTellMoreThanOneWordManyTimes() {
    String text = "red red red red. " + FILLER.repeat(8) + "A blue and a red one. " + FILLER;

    assertThat(marked(cut(text, "red", "blue"))).containsExactly("blue", "red");
  }

  @Test
  void marksThatTouchOrOverlapAreOne() {
    assertThat(cut("인공지능안전연구소가", "인공지능", "안전", "안전연구소").highlights())
        .containsExactly(new Span(0, 9));
  }

  @Test
  void aWindowAtTheEndIsFilledWithTheSentencesBefore() {
    Snippet snippet = cut(FILLER.repeat(8) + "The end is near.", "end");

    assertThat(snippet.text()).startsWith("…Nothing here").endsWith("The end is near.");
    assertThat(snippet.text().length()).isGreaterThan(120);
  }

  @Test
  void aDecimalPointEndsNoSentence() {
    String text = FILLER.repeat(6) + "Growth was 2.5 percent. " + FILLER.repeat(6);

    assertThat(cut(text, "percent").text()).startsWith("…Growth was 2.5 percent.");
  }

  @Test
  void aTextWithoutSpacesIsCutBetweenCharacters() {
    String text = "😀".repeat(200) + "x" + "😀".repeat(200);
    Snippet snippet = cut(text, "x");

    assertThat(marked(snippet)).containsExactly("x");
    assertThat(Character.isLowSurrogate(snippet.text().charAt(1))).isFalse();
    assertThat(snippet.text().codePoints().allMatch(c -> c > 0xFFFF || c == 'x' || c == '…'))
        .isTrue();
  }
}
