package summit.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.glossary.Glossary;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.passage.ReadDocument;

class AlignerTest {
  private static final Glossary GLOSSARY =
      Glossary.read(
          new StringReader(
              "id\tko\ten\n"
                  + "ai-safety-institute\t인공지능 안전연구소\tAI safety institute\n"
                  + "watermark\t워터마크\twatermark\n"
                  + "compute\t연산량\tcompute\n"));

  private static ReadDocument document(String language, String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      int dot = text.indexOf(". ");
      String number = dot > 0 && dot < 3 ? text.substring(0, dot) : "";
      passages.add(
          new Passage(
              "w." + language + ":" + passages.size(),
              "w." + language,
              1,
              "1",
              "",
              number,
              language,
              0,
              text.length(),
              text,
              false,
              null));
    }
    return new ReadDocument(DocumentInfo.untitled("w." + language, language), List.of(), passages);
  }

  private List<String> counterparts(ReadDocument left, ReadDocument right) {
    return new Aligner(GLOSSARY)
        .align(List.of(left, right)).getFirst().passages().stream()
            .map(p -> String.valueOf(p.counterpart()))
            .toList();
  }

  @Test
  void pairsParagraphsOfTheSameNumber() {
    ReadDocument korean = document("ko", "1. 첫째 문단이다.", "2. 둘째 문단이다.");
    ReadDocument english = document("en", "1. The first one.", "2. The second one.");

    assertThat(counterparts(korean, english)).containsExactly("w.en:0", "w.en:1");
  }

  @Test
  void pairsBySharedConceptsAndFiguresWhereNothingIsNumbered() {
    ReadDocument korean = document("ko", "인공지능 안전연구소를 2024년에 세웠다.", "워터마크를 넣어야 한다.");
    ReadDocument english =
        document(
            "en",
            "A preface of its own.",
            "An AI safety institute opened in 2024.",
            "A watermark is required.");

    assertThat(counterparts(korean, english)).containsExactly("w.en:1", "w.en:2");
  }

  @Test
  void leavesAloneWhatFitsNowhere() {
    ReadDocument korean = document("ko", "전혀 다른 이야기이다.");
    ReadDocument english = document("en", "A watermark is required.");

    assertThat(counterparts(korean, english)).containsExactly("null");
  }

  @Test
  void pairsBothWays() {
    ReadDocument korean = document("ko", "1. 연산량을 신고한다.");
    ReadDocument english = document("en", "1. Compute is reported.");

    List<ReadDocument> aligned = new Aligner(GLOSSARY).align(List.of(korean, english));

    assertThat(aligned.get(1).passages().getFirst().counterpart()).isEqualTo("w.ko:0");
  }
}
