package summit.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A page whose content is filtered by {@link TextOperators} and parsed by {@link ContentTokens}.
 */
final class TextPage extends PDPage {
  private static final int FIRST = 1 << 16;

  /** Content of more than 16 MiB is streamed as it is: whoever made it means no good. */
  private static final int LIMIT = 1 << 24;

  private static final byte[] ONE_OPERATOR = {'n'};

  private final PDPage page;
  private final PageBudget budget;
  private int paths;
  private @Nullable ContentTokens tokens;

  TextPage(PDPage page, PageBudget budget) {
    super(page.getCOSObject());
    this.page = page;
    this.budget = budget;
  }

  /** Path construction operators that were filtered out. */
  int paths() {
    return paths;
  }

  /** The page's own, for they know the document's cache of fonts. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  /**
   * One operator that stands for all of the content: the engine opens a parser of its own, and
   * whoever drives it puts the {@link #tokens} in that operator's place.
   */
  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    byte[] content = new byte[FIRST];
    int length = 0;
    try (RandomAccessRead all = page.getContentsForStreamParsing()) {
      for (int read = 0; read >= 0 && length <= LIMIT; length += Math.max(0, read)) {
        if (length == content.length) {
          content = Arrays.copyOf(content, length * 2);
        }
        read = all.read(content, length, content.length - length);
      }
    }
    if (length > LIMIT) {
      return page.getContentsForStreamParsing();
    }
    TextOperators text = TextOperators.filter(content, length);
    budget.operators(text.dropped());
    paths = text.paths();
    tokens = new ContentTokens(content, text.length());
    return new RandomAccessReadBuffer(ONE_OPERATOR);
  }

  /** The tokens of the content, for the first operator that comes; null ever after. */
  @Nullable ContentTokens tokens() {
    ContentTokens once = tokens;
    tokens = null;
    return once;
  }
}
