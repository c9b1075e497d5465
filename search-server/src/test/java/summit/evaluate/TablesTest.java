package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.evaluate.TableFault.Kind;
import summit.language.Language;

final class TablesTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), text);
  }

  private static void fails(ThrowingCallable reading, int line, Kind kind) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            TableFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.place()).endsWith("table.tsv" + (line == 0 ? "" : ":" + line));
              assertThat(fault).hasMessageStartingWith(fault.place());
            });
  }

  @Test
  void aTopicHasAQueryForEveryLanguageItIsAskedIn() throws IOException {
    Path table = file("id\tnote\tquery_en\tquery_ko\nT1\tx\tsafety\t안전\n\nT2\t\trisk\n");

    assertThat(Topic.read(table))
        .containsExactly(
            new Topic("T1", Map.of(Language.ENGLISH, "safety", Language.KOREAN, "안전")),
            new Topic("T2", Map.of(Language.ENGLISH, "risk")));
  }

  @Test
  void faultyTopicsNameFileAndLine() throws IOException {
    Path twice = file("id\tquery_en\nT1\ta\nT1\tb\n");
    fails(() -> Topic.read(twice), 3, Kind.TWICE);
    file("id\tquery_xx\n");
    fails(() -> Topic.read(twice), 1, Kind.COLUMN);
    file("id\tnote\n");
    fails(() -> Topic.read(twice), 1, Kind.COLUMN);
    file("id\tquery_en\n\ta\n");
    fails(() -> Topic.read(twice), 2, Kind.EMPTY);
    file("id\tquery_en\nT1\ta\tb\n");
    fails(() -> Topic.read(twice), 2, Kind.CELLS);
    Files.delete(twice);
    fails(() -> Topic.read(twice), 0, Kind.MISSING);
  }

  @Test
  void judgmentsGradePages() throws IOException {
    Path table = file("id\tfile\tpage\tgrade\nT1\ta b.pdf\t3\t2\nT1\ta b.pdf\t4\t0\n");
    Judgments judgments = Judgments.read(table);

    assertThat(judgments.of("T1"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(new PageKey("a b.pdf", 3), 2, new PageKey("a b.pdf", 4), 0));
    assertThat(judgments.of("T2")).isEmpty();
    assertThat(judgments.files()).containsExactly("a b.pdf");
  }

  @Test
  void faultyJudgmentsNameFileAndLine() throws IOException {
    String head = "id\tfile\tpage\tgrade\n";
    Path table = file(head + "T1\ta.pdf\t1\t1\nT1\ta.pdf\tiv\t1\n");
    fails(() -> Judgments.read(table), 3, Kind.NUMBER);
    file(head + "T1\ta.pdf\t0\t1\n");
    fails(() -> Judgments.read(table), 2, Kind.NUMBER);
    file(head + "T1\ta.pdf\t1\t1\nT1\ta.pdf\t1\t2\n");
    fails(() -> Judgments.read(table), 3, Kind.TWICE);
    file(head + "T1\ta.pdf\n");
    fails(() -> Judgments.read(table), 2, Kind.EMPTY);
    file("id\tfile\tpage\n");
    fails(() -> Judgments.read(table), 1, Kind.COLUMN);
  }

  @Test
  void aRunIsReadAsItWasWritten() throws IOException {
    Map<Run.Asked, List<Run.Ranked>> answers = new LinkedHashMap<>();
    answers.put(
        new Run.Asked("T1", Language.KOREAN),
        List.of(
            new Run.Ranked(new PageKey("서울 100%.pdf", 3), 1),
            new Run.Ranked(new PageKey("b#1.pdf", 1), .5)));
    answers.put(
        new Run.Asked("T1", Language.ENGLISH), List.of(new Run.Ranked(new PageKey("b.pdf", 2), 1)));
    StringWriter written = new StringWriter();
    new Run(answers).write(new PrintWriter(written));

    assertThat(written.toString()).startsWith("T1 Q0 서울%20100%25.pdf#3 1 1.000000 summit.ko");
    assertThat(Run.read(file(written.toString()))).isEqualTo(new Run(answers));
    assertThat(new Run(answers).pages(new Run.Asked("T2", Language.KOREAN)))
        .isEqualTo(Optional.empty());
  }

  @Test
  void faultyRunsNameFileAndLine() throws IOException {
    String good = "T1 Q0 a.pdf#1 1 1.0 summit.en\n";
    Path run = file(good + "T1 Q0 a.pdf#1\n");
    fails(() -> Run.read(run), 2, Kind.CELLS);
    file(good + "T1 Q0 a.pdf 2 1.0 summit.en\n");
    fails(() -> Run.read(run), 2, Kind.NUMBER);
    file(good + "T1 Q0 a.pdf#2 2 1.0 summit.xx\n");
    fails(() -> Run.read(run), 2, Kind.COLUMN);
  }
}
