package summit.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptLinesTest {
  @TempDir private Path folder;

  @Test
  void whatWasWorkedOutIsKeptForTheNextRun() {
    KeptLines.in(folder).of("lines", List.of("안전", "연구소"), () -> List.of("안전연구소 안전 연구소"));

    assertThat(KeptLines.in(folder).of("lines", List.of("안전", "연구소"), KeptLinesTest::never))
        .containsExactly("안전연구소 안전 연구소");
  }

  @Test
  void otherInputsAreWorkedOutAnew() {
    KeptLines.in(folder).of("lines", List.of("one"), () -> List.of("1"));

    assertThat(KeptLines.in(folder).of("lines", List.of("two"), () -> List.of("2")))
        .containsExactly("2");
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNothingButTime() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertThat(KeptLines.in(file).of("lines", List.of("one"), () -> List.of("1")))
        .containsExactly("1");
  }

  private static List<String> never() {
    throw new AssertionError("worked out again");
  }
}
