package summit.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptLinesTest {
  private static final Supplier<List<String>> NEVER =
      () -> {
        throw new AssertionError("worked out again");
      };

  @TempDir private Path folder;

  @Test
  void whatWasWorkedOutIsKeptForTheNextRun() {
    KeptLines.in(folder).of("lines", List.of("안전", "연구소"), () -> List.of("안전연구소 안전 연구소"));

    assertThat(KeptLines.in(folder).of("lines", List.of("안전", "연구소"), NEVER))
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
}
