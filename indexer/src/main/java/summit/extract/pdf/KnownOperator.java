package summit.extract.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * An operator of ISO 32000-1, annex A, found by its letters.
 *
 * @param code its letters as one number
 * @param kind what it means for text
 * @param operator what PDFBox calls it
 */
record KnownOperator(int code, OperatorKind kind, Operator operator) {
  private static final int BITS = 9;
  private static final int LAST = (1 << BITS) - 1;
  private static final int LONGEST = 3;
  private static final @Nullable KnownOperator[] TABLE = table();

  /** The operator whose letters lie there; null for any other word. */
  static @Nullable KnownOperator of(byte[] content, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    int code = 0;
    for (int i = from; i < to; i++) {
      code = (code << 8) | (content[i] & 0xFF);
    }
    int place = place(code);
    KnownOperator there = TABLE[place];
    while (there != null && there.code != code) {
      place = (place + 1) & LAST;
      there = TABLE[place];
    }
    return there;
  }

  private static int place(int code) {
    return (code * 0x9E3779B1) >>> -BITS;
  }

  private static @Nullable KnownOperator[] table() {
    @Nullable KnownOperator[] table = new KnownOperator[LAST + 1];
    for (OperatorKind kind : OperatorKind.values()) {
      for (String name : kind.operators()) {
        int code = 0;
        for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
          code = (code << 8) | letter;
        }
        int place = place(code);
        while (table[place] != null) {
          place = (place + 1) & LAST;
        }
        table[place] = new KnownOperator(code, kind, Operator.getOperator(name));
      }
    }
    return table;
  }
}
