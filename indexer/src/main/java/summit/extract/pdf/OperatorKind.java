package summit.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What an operator of ISO 32000-1, annex A, means for text. */
enum OperatorKind {
  /** Builds a path. */
  PATH("m l c v y re"),
  /** Paints, clips, colours, or sets what only lines obey. */
  PAINT("h S s f F f* B B* b b* n W W* g G rg RG k K cs CS sc SC scn SCN sh w J j M d i ri"),
  /** Sets what text obeys. */
  STATE("cm gs BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T*"),
  /** Shows text or an object, or marks where such is. */
  SHOW("Tj TJ ' \" Do BDC BMC EMC"),
  SAVE("q"),
  RESTORE("Q"),
  /** Any other, inline images among them. */
  UNKNOWN("");

  private static final Map<Integer, OperatorKind> BY_CODE = new HashMap<>();

  static {
    for (OperatorKind kind : values()) {
      for (String operator : kind.operators.split(" ")) {
        byte[] letters = operator.getBytes(StandardCharsets.US_ASCII);
        BY_CODE.put(code(letters, 0, letters.length), kind);
      }
    }
  }

  private final String operators;

  OperatorKind(String operators) {
    this.operators = operators;
  }

  /** The kind of the operator whose letters lie there. */
  static OperatorKind of(byte[] content, int from, int to) {
    return BY_CODE.getOrDefault(code(content, from, to), UNKNOWN);
  }

  /** Up to three letters as one number; 0 for longer words. */
  private static int code(byte[] letters, int from, int to) {
    int code = 0;
    for (int i = from; i < to && to - from <= 3; i++) {
      code = (code << 8) | (letters[i] & 0xFF);
    }
    return code;
  }
}
