package summit.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A content stream without what shows no text: paths, colours, clips, and what is saved and
 * restored around nothing. Half of the operators of real pages go, in maps and charts nearly all,
 * before PDFBox makes objects of them.
 *
 * <p>What follows an inline image or anything that is no operator stays as it is: whoever parses it
 * knows how to mend.
 */
final class TextOperators {
  private static final int MANY = 64;
  private static final Set<String> OPERAND_WORDS = Set.of("true", "false", "null");

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

  /** All operators that went. */
  int dropped() {
    return dropped;
  }

  private void run() {
    int from = 0;
    boolean known = true;
    while (known && at < end) {
      byte c = content[at];
      if (Syntax.regular(c) && !Syntax.numeric(c)) {
        int token = at;
        skipRegular();
        if (depth == 0 && !operandWord(token)) {
          known = operator(KnownOperator.of(content, token, at), from);
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
        if (Syntax.numeric(c)) {
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
    while (at < end && Syntax.regular(content[at])) {
      at++;
    }
  }

  private boolean skipNumber() {
    while (at < end && Syntax.numeric(content[at])) {
      at++;
    }
    return at == end || !Syntax.regular(content[at]);
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
    int length = at - token;
    return (length == 4 || length == 5)
        && OPERAND_WORDS.contains(new String(content, token, length, StandardCharsets.ISO_8859_1));
  }

  /** Keeps or drops an operator with its operands; false where it is not known. */
  private boolean operator(@Nullable KnownOperator operator, int from) {
    if (operator == null) {
      return false;
    }
    switch (operator.kind()) {
      case PATH -> {
        paths++;
        dropped++;
      }
      case PAINT -> dropped++;
      case STATE -> keep(from, at);
      case SHOW -> {
        lastShown = kept;
        keep(from, at);
      }
      case SAVE -> save(from);
      case RESTORE -> restore(from);
    }
    return true;
  }

  private void keep(int from, int to) {
    System.arraycopy(content, from, content, kept, to - from);
    kept += to - from;
  }

  private void save(int from) {
    if (saves == saved.length) {
      saved = Arrays.copyOf(saved, saves * 2);
    }
    saved[saves++] = kept;
    keep(from, at);
  }

  /** Nothing was shown since the save: whatever changed in between is as it was. */
  private void restore(int from) {
    int since = saves > 0 ? saved[--saves] : -1;
    if (since > lastShown) {
      kept = since;
      dropped += 2;
    } else {
      keep(from, at);
    }
  }
}
