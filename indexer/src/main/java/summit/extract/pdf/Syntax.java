package summit.extract.pdf;

/** What a byte of a content stream is (ISO 32000-1, 7.2.2 and 7.3.3). */
final class Syntax {
  private static final byte REGULAR = 1;
  private static final byte NUMERIC = 2;
  private static final byte BLANK = 4;
  private static final byte[] KINDS = kinds();

  private Syntax() {}

  /** Neither white space nor a delimiter. */
  static boolean regular(byte c) {
    return (KINDS[c & 0xFF] & REGULAR) != 0;
  }

  /** What numbers are written with. */
  static boolean numeric(byte c) {
    return (KINDS[c & 0xFF] & NUMERIC) != 0;
  }

  /** White space. */
  static boolean blank(byte c) {
    return (KINDS[c & 0xFF] & BLANK) != 0;
  }

  /** What begins a string, a name, an array or a dictionary. */
  static boolean opens(byte c) {
    return c == '(' || c == '<' || c == '[' || c == '/';
  }

  /** What an operator begins with. */
  static boolean letter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
  }

  static boolean digit(byte c) {
    return c >= '0' && c <= '9';
  }

  static boolean octal(byte c) {
    return c >= '0' && c <= '7';
  }

  /** The value of a hexadecimal digit; -1 for any other byte. */
  static int hex(byte c) {
    return digit(c) ? c - '0' : c < 'A' ? -1 : Character.digit(c, 16);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < kinds.length; c++) {
      if ("+-.0123456789".indexOf(c) >= 0) {
        kinds[c] = REGULAR | NUMERIC;
      } else if ("\0\t\n\f\r ".indexOf(c) >= 0) {
        kinds[c] = BLANK;
      } else if ("()<>[]{}/%".indexOf(c) < 0) {
        kinds[c] = REGULAR;
      }
    }
    return kinds;
  }
}
