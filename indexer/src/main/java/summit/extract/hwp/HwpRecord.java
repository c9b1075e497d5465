package summit.extract.hwp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import summit.extract.Cause;
import summit.extract.ExtractionException;

/**
 * A record of an HWP 5 stream with the records below it. Layout: Hangul Document File Format 5.0,
 * revision 1.3, section 4.1 (32 bits: tag 10, level 10, size 12; size 0xFFF means four more bytes).
 */
final class HwpRecord {
  private static final int BIG = 0xFFF;

  private final int tag;
  private final Bytes data;
  private final List<HwpRecord> children = new ArrayList<>();

  private HwpRecord(int tag, Bytes data) {
    this.tag = tag;
    this.data = data;
  }

  /** The records of a stream, as children of a root without data. */
  static HwpRecord parse(byte[] stream) throws ExtractionException {
    HwpRecord root = new HwpRecord(0, new Bytes(stream, 0, 0));
    Deque<HwpRecord> open = new ArrayDeque<>();
    open.push(root);
    Bytes all = new Bytes(stream, 0, stream.length);
    int at = 0;
    while (at + 4 <= stream.length) {
      int header = all.int32(at);
      at += 4;
      int size = header >>> 20;
      if (size == BIG) {
        size = all.int32(at);
        at += 4;
      }
      if (size < 0 || size > stream.length - at) {
        throw new ExtractionException(Cause.MALFORMED, "an HWP record ends after its stream");
      }
      HwpRecord record = new HwpRecord(header & 0x3FF, new Bytes(stream, at, size));
      int level = header >>> 10 & 0x3FF;
      while (open.size() > level + 1) {
        open.pop();
      }
      open.element().children.add(record);
      open.push(record);
      at += size;
    }
    return root;
  }

  int tag() {
    return tag;
  }

  Bytes data() {
    return data;
  }

  List<HwpRecord> children() {
    return children;
  }
}
