package summit.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.passage.WordBox;

class BoxesTest {
  @Test
  void comeBackToATenthOfAPoint() {
    Random random = new Random(20261123);
    List<WordBox> boxes = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 1000; i++) {
      int length = 1 + random.nextInt(12);
      boxes.add(
          new WordBox(
              at,
              at + length,
              random.nextInt(6000) / 10f,
              random.nextInt(8000) / 10f,
              random.nextInt(900) / 10f,
              random.nextInt(300) / 10f));
      at += length + 1;
    }

    assertThat(Boxes.unpack(Boxes.pack(boxes))).isEqualTo(boxes);
  }

  @Test
  void takeAboutSevenBytesAWord() {
    List<WordBox> line = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      line.add(new WordBox(i * 6, i * 6 + 5, 72 + i * 4.1f, 100, 30.5f, 11));
    }

    assertThat(Boxes.pack(line).length).isLessThan(800);
  }
}
