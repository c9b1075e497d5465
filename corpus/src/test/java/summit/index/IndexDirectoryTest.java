package summit.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDirectoryTest {
  @TempDir Path folder;
  private IndexDirectory index;

  @BeforeEach
  void open() {
    index = new IndexDirectory(folder.resolve("index"));
  }

  private void publish(String generation) throws IOException {
    index.begin(generation);
    index.publish(
        new Manifest(
            generation, 1, "f", "2026-11-23T00:00:00Z", 0, 0, Map.of(), List.of(), List.of()));
  }

  @Test
  void hasNoLiveGenerationBeforeTheFirst() throws IOException {
    assertThat(index.live()).isEmpty();
    assertThat(index.generations()).isEmpty();
  }

  @Test
  void readsAManifestThatKnowsNothingOfWithdrawals() throws IOException {
    publish("2026-01-01T00-00-00Z-0001");
    Path file = folder.resolve("index/2026-01-01T00-00-00Z-0001/manifest.json");
    Files.writeString(file, Files.readString(file).replaceFirst(",\\s*\"withdrawn\" : \\[ ]", ""));

    assertThat(Files.readString(file)).doesNotContain("withdrawn");
    assertThat(index.manifest("2026-01-01T00-00-00Z-0001").withdrawn()).isEmpty();
  }

  @Test
  void keepsThePreviousGenerationAndNoOlder() throws IOException {
    publish("2026-01-01T00-00-00Z-0001");
    publish("2026-01-02T00-00-00Z-0001");
    publish("2026-01-03T00-00-00Z-0001");

    assertThat(index.live()).hasValue("2026-01-03T00-00-00Z-0001");
    assertThat(index.generations())
        .containsExactly("2026-01-02T00-00-00Z-0001", "2026-01-03T00-00-00Z-0001");
  }

  @Test
  void rollsBackToThePreviousGenerationOnce() throws IOException {
    publish("2026-01-01T00-00-00Z-0001");
    publish("2026-01-02T00-00-00Z-0001");

    assertThat(index.rollback()).hasValue("2026-01-01T00-00-00Z-0001");
    assertThat(index.live()).hasValue("2026-01-01T00-00-00Z-0001");
    assertThat(index.rollback()).isEmpty();
  }

  @Test
  void sweepsWhatAKilledRunLeft() throws IOException {
    Path left = index.begin("2026-01-01T00-00-00Z-0001");
    index.begin("2026-01-02T00-00-00Z-0001");

    assertThat(left).doesNotExist();
    assertThat(index.generations()).isEmpty();
  }

  @Test
  void saysWhatToRunWhereTheManifestIsBroken() throws IOException {
    publish("2026-01-01T00-00-00Z-0001");
    Files.writeString(index.root().resolve("2026-01-01T00-00-00Z-0001/manifest.json"), "{");

    assertThatThrownBy(() -> index.manifest("2026-01-01T00-00-00Z-0001"))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("summit index --rebuild");
  }
}
