package summit.language;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Overlapping pairs of Hangul syllables, across white space, so that spacing does not matter; words
 * of other letters and runs of digits whole. A lone syllable stands as it is.
 */
final class HangulBigramTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private int read;
  private int pending = Integer.MIN_VALUE;

  /** The syllable that may open the next pair; 0 where none. */
  private char syllable;

  private int syllableStart;
  private boolean syllablePaired;

  HangulBigramTokenizer() {}

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (true) {
      int c = next();
      if (c >= 0 && isSyllable(c)) {
        if (syllable != 0) {
          emitPair((char) c);
          return true;
        }
        open((char) c, read - 1, false);
      } else if (c < 0 || !Character.isWhitespace(c)) {
        if (closeLone(c)) {
          return true;
        }
        if (c < 0) {
          return false;
        }
        if (Character.isLetterOrDigit(c)) {
          emitRun((char) c);
          return true;
        }
      }
    }
  }

  private boolean closeLone(int unread) {
    boolean lone = syllable != 0 && !syllablePaired;
    if (lone) {
      term.append(syllable);
      offset.setOffset(correctOffset(syllableStart), correctOffset(syllableStart + 1));
      increment.setPositionIncrement(1);
      pending = unread;
      read -= unread < 0 ? 0 : 1;
    }
    syllable = 0;
    return lone;
  }

  private void emitPair(char second) {
    int start = syllableStart;
    term.append(syllable).append(second);
    offset.setOffset(correctOffset(start), correctOffset(read));
    increment.setPositionIncrement(1);
    open(second, read - 1, true);
  }

  private void emitRun(char first) throws IOException {
    int start = read - 1;
    boolean digits = Character.isDigit(first);
    term.append(first);
    int c = next();
    while (c >= 0
        && !isSyllable(c)
        && Character.isLetterOrDigit(c)
        && Character.isDigit(c) == digits) {
      term.append((char) c);
      c = next();
    }
    int end = c < 0 ? read : read - 1;
    pending = c;
    read -= c < 0 ? 0 : 1;
    offset.setOffset(correctOffset(start), correctOffset(end));
    increment.setPositionIncrement(1);
  }

  private void open(char c, int start, boolean paired) {
    syllable = c;
    syllableStart = start;
    syllablePaired = paired;
  }

  private int next() throws IOException {
    int c = pending;
    if (c == Integer.MIN_VALUE) {
      c = input.read();
    } else {
      pending = Integer.MIN_VALUE;
    }
    if (c >= 0) {
      read++;
    }
    return c;
  }

  private static boolean isSyllable(int c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read = 0;
    pending = Integer.MIN_VALUE;
    syllable = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(read), correctOffset(read));
  }
}
