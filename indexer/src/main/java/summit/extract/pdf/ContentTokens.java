package summit.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The operands and operators of a content stream, the very objects that PDFBox's parser gives.
 * Where something is not plain, that parser takes over, and reads what is left.
 */
final class ContentTokens {
  private final byte[] content;
  private final int end;
  private final PlainTokens plain;
  private @Nullable PDFStreamParser rest;

  /** Reads the first bytes of an array. */
  ContentTokens(byte[] content, int length) {
    this.content = content;
    this.end = length;
    this.plain = new PlainTokens(content, length);
  }

  /**
   * The next operand or operator; null at the end.
   *
   * @throws IOException where PDFBox's parser finds no way to go on
   */
  @Nullable Object next() throws IOException {
    if (rest == null) {
      int start = plain.begin();
      if (start == end) {
        return null;
      }
      Object token = plain.read();
      if (token != null) {
        return token;
      }
      rest = new PDFStreamParser(Arrays.copyOfRange(content, start, end));
    }
    return rest.parseNextToken();
  }
}
