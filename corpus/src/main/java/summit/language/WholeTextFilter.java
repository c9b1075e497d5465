package summit.language;

import java.io.IOException;
import java.io.Reader;
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
    StringBuilder whole = new StringBuilder();
    char[] buffer = new char[1024];
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      whole.append(buffer, 0, n);
    }
    return whole.toString();
  }
}
