package summit.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Operands and operators of a content stream in memory (ISO 32000-1, 7.3 and 7.8.2), as long as
 * they are plainly right and such as text needs: no comments, no inline images.
 */
final class PlainTokens {
  private static final int DIGITS = 18; // what a long holds
  private static final int NONE = Integer.MIN_VALUE;

  private final byte[] content;
  private final int end;
  private int at;
  private byte[] buffer = new byte[256];

  /** Reads the first bytes of an array. */
  PlainTokens(byte[] content, int length) {
    this.content = content;
    this.end = length;
  }

  /** Goes on to the next token and says where it begins; the length at the end. */
  int begin() {
    skipBlanks();
    return at;
  }

  /** The operand or operator there; null where it is not plain, and then no more may be read. */
  @Nullable Object read() throws IOException {
    return Syntax.letter(content[at]) ? operator() : operand();
  }

  private void skipBlanks() {
    while (at < end && Syntax.blank(content[at])) {
      at++;
    }
  }

  private @Nullable Object operator() {
    int start = at;
    while (at < end && Syntax.regular(content[at])) {
      at++;
    }
    boolean ends = at == end || Syntax.blank(content[at]) || Syntax.opens(content[at]);
    KnownOperator known = ends ? KnownOperator.of(content, start, at) : null;
    return known == null ? null : known.operator();
  }

  private @Nullable COSBase operand() throws IOException {
    if (content[at] == '[') {
      return array();
    }
    boolean dictionary = content[at] == '<' && at + 1 < end && content[at + 1] == '<';
    return dictionary ? dictionary() : simple();
  }

  private @Nullable COSBase simple() throws IOException {
    return switch (content[at]) {
      case '(' -> literal();
      case '/' -> name();
      case '<' -> hexadecimal();
      default -> number();
    };
  }

  /** A number that ends where a token may end (7.3.3). */
  private @Nullable COSNumber number() throws IOException {
    int start = at;
    boolean negative = content[at] == '-';
    at += negative ? 1 : 0;
    long value = 0;
    int digits = 0;
    int point = -1;
    for (; at < end && Syntax.regular(content[at]); at++) {
      byte c = content[at];
      if (Syntax.digit(c)) {
        value = value * 10 + (c - '0');
        digits++;
      } else if (c == '.' && point < 0) {
        point = digits;
      } else {
        return null;
      }
    }
    if (digits == 0 || digits > DIGITS) {
      return null;
    }
    if (point < 0) {
      return COSInteger.get(negative ? -value : value);
    }
    COSFloat exact = Decimal.of(negative ? -value : value, digits, digits - point);
    return exact == null ? new COSFloat(ascii(start)) : exact;
  }

  private String ascii(int from) {
    return new String(content, from, at - from, StandardCharsets.US_ASCII);
  }

  /** A name without escapes (7.3.5). */
  private @Nullable COSName name() {
    int start = ++at;
    while (at < end && Syntax.regular(content[at])) {
      if (content[at++] == '#') {
        return null;
      }
    }
    boolean ends = at == end || (content[at] != '{' && content[at] != '}');
    return ends ? COSName.getPDFName(Arrays.copyOfRange(content, start, at)) : null;
  }

  /** A literal string (7.3.4.2); not one that may have lost its end. */
  private @Nullable COSString literal() {
    int length = 0;
    int open = 1;
    for (at++; at < end; at++) {
      int c = content[at];
      if (c == '\\') {
        c = escaped();
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        at++;
        return new COSString(Arrays.copyOf(buffer, length));
      } else if (c == ')' && lineEnds(at + 1)) {
        return null;
      }
      if (c == NONE) {
        return null;
      }
      put(length++, c);
    }
    return null;
  }

  /** What a backslash and the bytes after it mean; left at the last of them. */
  private int escaped() {
    if (++at == end) {
      return NONE;
    }
    byte c = content[at];
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '\n', '\r' -> NONE;
      case ')' -> lineEnds(at + 1) ? NONE : c;
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      default -> c;
    };
  }

  private int octal(int first) {
    int value = first;
    for (int more = 2; more > 0 && at + 1 < end && Syntax.octal(content[at + 1]); more--) {
      value = value * 8 + (content[++at] - '0');
    }
    return value;
  }

  private boolean lineEnds(int place) {
    return place >= end || content[place] == '\n' || content[place] == '\r';
  }

  /** A hexadecimal string (7.3.4.3). */
  private @Nullable COSString hexadecimal() {
    int digits = 0;
    int value = 0;
    for (at++; at < end && content[at] != '>'; at++) {
      int digit = Syntax.hex(content[at]);
      if (digit >= 0) {
        value = (value << 4) | digit;
        put(digits++ >> 1, value);
      } else if (!Syntax.blank(content[at]) || content[at] == 0) {
        return null;
      }
    }
    if (at == end) {
      return null;
    }
    at++;
    if (digits % 2 == 1) {
      put(digits++ >> 1, value << 4);
    }
    return new COSString(Arrays.copyOf(buffer, digits >> 1));
  }

  private void put(int place, int value) {
    if (place == buffer.length) {
      buffer = Arrays.copyOf(buffer, place * 2);
    }
    buffer[place] = (byte) value;
  }

  /** An array of numbers, strings and names (7.3.6). */
  private @Nullable COSArray array() throws IOException {
    COSArray array = new COSArray();
    at++;
    for (skipBlanks(); at < end; skipBlanks()) {
      if (content[at] == ']') {
        at++;
        return array;
      }
      COSBase element = simple();
      if (element == null) {
        return null;
      }
      array.add(element);
    }
    return null;
  }

  /** A dictionary of such, as marked content has for its properties (7.3.7, 14.6). */
  private @Nullable COSDictionary dictionary() throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    at += 2;
    for (skipBlanks(); at < end && content[at] == '/'; skipBlanks()) {
      COSName key = name();
      skipBlanks();
      COSBase value = at == end ? null : content[at] == '[' ? array() : simple();
      skipBlanks();
      boolean reference = value instanceof COSNumber && at < end && Syntax.digit(content[at]);
      if (key == null || value == null || reference) {
        return null;
      }
      value.setDirect(true);
      dictionary.setItem(key, value);
    }
    boolean ends = at + 1 < end && content[at] == '>' && content[at + 1] == '>';
    at += 2;
    return ends ? dictionary : null;
  }
}
