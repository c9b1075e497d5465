package summit.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is filtered by {@link TextOperators} before PDFBox parses it. */
final class TextPage extends PDPage {
  private static final int FIRST = 1 << 16;

  /** Content of more than 16 MiB is streamed as it is: whoever made it means no good. */
  private static final int LIMIT = 1 << 24;

  private final PDPage page;
  private final PageBudget budget;
  private int paths;

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
    return new ContentBytes(content, text.length());
  }
}
