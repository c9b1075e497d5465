package summit.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;

/** A character filter that sees its whole text at once: passages and queries are short. */
abstract class WholeTextFilter extends CharFilter {
  private String text = "";
  private int next;
  private boolean filtered;

  WholeTextFilter(Reader input) {
    super(input);
  }

  /** What the text becomes; called once, before any {@link #correct}. */
  abstract String filter(String whole);

  @Override
  public final int read(char[] target, int offset, int count) throws IOException {
    if (!filtered) {
      text = filter(all());
      filtered = true;
    }
    if (next >= text.length()) {
      return -1;
    }
    int n = Math.min(count, text.length() - next);
    text.getChars(next, next + n, target, offset);
    next += n;
    return n;
  }

  private String all() throws IOException {
    StringWriter whole = new StringWriter();
    input.transferTo(whole);
    return whole.toString();
  }
}
