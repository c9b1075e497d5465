package summit.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Reads as PDFBox's own reader does. */
class FileBytesTest {
  private static final byte[] BYTES =
      "%PDF-1.7 and what follows \u00ff".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void readsAsPdfboxDoes() throws IOException {
    try (FileBytes own = new FileBytes(BYTES);
        RandomAccessRead theirs = new RandomAccessReadBuffer(BYTES)) {
      sameWalk(own, theirs);
    }
  }

  @Test
  void partsReadAsPdfboxsDo() throws IOException {
    try (FileBytes own = new FileBytes(BYTES);
        RandomAccessRead theirs = new RandomAccessReadBuffer(BYTES)) {
      sameWalk(own.createView(5, 9), theirs.createView(5, 9));
    }
  }

  @Test
  void hasNoPlaceBeforeItsBeginning() throws IOException {
    try (FileBytes own = new FileBytes(BYTES)) {
      assertThatThrownBy(() -> own.seek(-1)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> own.rewind(1)).isInstanceOf(IOException.class);
    }
  }

  private static void sameWalk(RandomAccessRead own, RandomAccessRead theirs) throws IOException {
    assertThat(own.length()).isEqualTo(theirs.length());
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      switch (random.nextInt(5)) {
        case 0 -> assertThat(own.read()).isEqualTo(theirs.read());
        case 1 -> assertThat(own.peek()).isEqualTo(theirs.peek());
        case 2 -> {
          byte[] one = new byte[6];
          byte[] other = new byte[6];
          int wanted = 1 + random.nextInt(5);
          assertThat(own.read(one, 1, wanted)).isEqualTo(theirs.read(other, 1, wanted));
          assertThat(one).isEqualTo(other);
        }
        case 3 -> {
          int place = random.nextInt((int) own.length() + 1);
          own.seek(place);
          theirs.seek(place);
        }
        default -> {
          int back = random.nextInt((int) own.getPosition() + 1);
          own.rewind(back);
          theirs.rewind(back);
        }
      }
      assertThat(own.getPosition()).isEqualTo(theirs.getPosition());
      assertThat(own.isEOF()).isEqualTo(theirs.isEOF());
    }
  }
}
