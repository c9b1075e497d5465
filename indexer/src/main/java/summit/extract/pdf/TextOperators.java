package summit.extract.pdf;

/**
 * A content stream without what shows no text: paths, colours, clips, and what is saved and
 * restored around nothing. Half of the operators of real pages go, in maps and charts nearly all,
 * before PDFBox makes objects of them.
 *
 * <p>Knows the operators of ISO 32000-1, annex A, and nothing of their meaning. What follows an
 * inline image or anything that is no operator stays as it is: whoever parses it knows how to mend.
 */
final class TextOperators {
  private static final int MANY = 64;

  private final byte[] content;
  private final int end;
  private int at;
  private int kept;
  private int paths;
  private int dropped;
  private int depth;
  private int lastShown = -1;
  private int[] saved = new int[MANY];
  private int saves;

  private TextOperators(byte[] content, int length) {
    this.content = content;
    this.end = length;
  }

  /** Filters the first bytes of an array, in place. */
  static TextOperators filter(byte[] content, int length) {
    TextOperators operators = new TextOperators(content, length);
    operators.run();
    return operators;
  }

  /** How many bytes are left, from the array's beginning. */
  int length() {
    return kept;
  }

  /** Path construction operators that went. */
  int paths() {
    return paths;
  }

  /** All operators that went, but those that save and restore. */
  int dropped() {
    return dropped;
  }

  private void run() {
    int from = 0;
    boolean known = true;
    while (known && at < end) {
      byte c = content[at];
      if (regular(c) && !numeric(c)) {
        int token = at;
        skipRegular();
        if (depth == 0 && !operandWord(token)) {
          known = operator(code(token), from);
          from = known ? at : from;
        }
      } else {
        known = operand(c);
      }
    }
    keep(from, end);
  }

  /** Steps over one operand or blank; false where a number runs into a letter. */
  private boolean operand(byte c) {
    switch (c) {
      case '(' -> skipString();
      case '/' -> {
        at++;
        skipRegular();
      }
      case '%' -> skipTo('\n', '\r');
      case '<', '[' -> open(c);
      case '>', ']' -> {
        depth -= depth > 0 ? 1 : 0;
        at += c == '>' && next() == '>' ? 2 : 1;
      }
      default -> {
        if (numeric(c)) {
          return skipNumber();
        }
        at++;
      }
    }
    return true;
  }

  private void open(byte c) {
    if (c == '[') {
      depth++;
      at++;
    } else if (next() == '<') {
      depth++;
      at += 2;
    } else {
      skipTo('>', '>');
      at++;
    }
  }

  private int next() {
    return at + 1 < end ? content[at + 1] : -1;
  }

  private void skipTo(char one, char other) {
    while (at < end && content[at] != one && content[at] != other) {
      at++;
    }
  }

  private void skipRegular() {
    while (at < end && regular(content[at])) {
      at++;
    }
  }

  private boolean skipNumber() {
    while (at < end && numeric(content[at])) {
      at++;
    }
    return at == end || !regular(content[at]);
  }

  private void skipString() {
    int open = 0;
    for (; at < end; at++) {
      switch (content[at]) {
        case '\\' -> at++;
        case '(' -> open++;
        case ')' -> {
          if (--open == 0) {
            at++;
            return;
          }
        }
        default -> {}
      }
    }
    at = end;
  }

  private boolean operandWord(int token) {
    String word = at - token > 3 && at - token < 6 ? text(token) : "";
    return word.equals("true") || word.equals("false") || word.equals("null");
  }

  private String text(int token) {
    return new String(content, token, at - token, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Up to three letters as one number; 0 for longer words. */
  private int code(int token) {
    if (at - token > 3) {
      return 0;
    }
    int code = 0;
    for (int i = token; i < at; i++) {
      code = code << 8 | content[i] & 0xFF;
    }
    return code;
  }

  /** Keeps or drops an operator with its operands; false where it is not known. */
  private boolean operator(int code, int from) {
    switch (code) {
      case 'm', 'l', 'c', 'v', 'y', 'r' << 8 | 'e' -> {
        paths++;
        dropped++;
      }
      case 'h', 'S', 's', 'f', 'F', 'B', 'b', 'n', 'W', 'g', 'G', 'k', 'K', 'w', 'J', 'j', 'M',
          'd', 'i', 'f' << 8 | '*', 'B' << 8 | '*', 'b' << 8 | '*', 'W' << 8 | '*', 'r' << 8 | 'g',
          'R' << 8 | 'G', 'c' << 8 | 's', 'C' << 8 | 'S', 's' << 8 | 'c', 'S' << 8 | 'C',
          's' << 16 | 'c' << 8 | 'n', 'S' << 16 | 'C' << 8 | 'N', 'r' << 8 | 'i', 's' << 8 | 'h' ->
          dropped++;
      case 'c' << 8 | 'm', 'g' << 8 | 's', 'B' << 8 | 'T', 'E' << 8 | 'T', 'T' << 8 | 'c',
          'T' << 8 | 'w', 'T' << 8 | 'z', 'T' << 8 | 'L', 'T' << 8 | 'f', 'T' << 8 | 'r',
          'T' << 8 | 's', 'T' << 8 | 'd', 'T' << 8 | 'D', 'T' << 8 | 'm', 'T' << 8 | '*' ->
          keep(from, at);
      case 'T' << 8 | 'j', 'T' << 8 | 'J', '\'', '"', 'D' << 8 | 'o', 'B' << 16 | 'D' << 8 | 'C',
          'B' << 16 | 'M' << 8 | 'C', 'E' << 16 | 'M' << 8 | 'C' -> {
        lastShown = kept;
        keep(from, at);
      }
      case 'q' -> save(from);
      case 'Q' -> restore(from);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void keep(int from, int to) {
    System.arraycopy(content, from, content, kept, to - from);
    kept += to - from;
  }

  private void save(int from) {
    if (saves == saved.length) {
      saved = java.util.Arrays.copyOf(saved, saves * 2);
    }
    saved[saves++] = kept;
    keep(from, at);
  }

  /** Nothing was shown since the save: whatever changed in between is as it was. */
  private void restore(int from) {
    int since = saves > 0 ? saved[--saves] : -1;
    if (since > lastShown) {
      kept = since;
    } else {
      keep(from, at);
    }
  }

  private static boolean numeric(byte c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+';
  }

  private static boolean regular(byte c) {
    return switch (c) {
      case ' ', '\n', '\r', '\t', '\f', 0, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
      default -> true;
    };
  }
}
