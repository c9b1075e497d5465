package summit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import summit.passage.WordBox;

/**
 * Word boxes packed into bytes: offsets and positions as differences, in tenths of a point. About
 * six bytes a word.
 */
final class Boxes {
  private static final float UNIT = 10f;

  private Boxes() {}

  static BytesRef pack(List<WordBox> boxes) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(boxes.size());
      int[] last = new int[5];
      for (WordBox box : boxes) {
        int[] now = {
          box.start(), units(box.x()), units(box.y()), units(box.height()), units(box.width())
        };
        out.writeZInt(now[0] - last[0]);
        out.writeVInt(box.end() - box.start());
        out.writeZInt(now[1] - last[1]);
        out.writeZInt(now[2] - last[2]);
        out.writeZInt(now[3] - last[3]);
        out.writeZInt(now[4]);
        last = now;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<WordBox> unpack(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      return read(in);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<WordBox> read(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<WordBox> boxes = new ArrayList<>(count);
    int start = 0;
    int x = 0;
    int y = 0;
    int height = 0;
    for (int i = 0; i < count; i++) {
      start += in.readZInt();
      int end = start + in.readVInt();
      x += in.readZInt();
      y += in.readZInt();
      height += in.readZInt();
      boxes.add(new WordBox(start, end, x / UNIT, y / UNIT, in.readZInt() / UNIT, height / UNIT));
    }
    return boxes;
  }

  private static int units(float points) {
    return Math.round(points * UNIT);
  }
}
