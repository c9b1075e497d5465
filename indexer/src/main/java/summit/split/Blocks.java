package summit.split;

import java.util.ArrayList;
import java.util.List;
import summit.passage.Page;
import summit.passage.Span;

/** Parts a page into paragraphs, without running headers and footers. */
final class Blocks {
  private final HeadingFinder headings;

  Blocks(HeadingFinder headings) {
    this.headings = headings;
  }

  List<Block> of(Page page) {
    List<Block> blocks = new ArrayList<>();
    String text = page.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank() && !furniture(page, start, end)) {
        blocks.add(block(page, start, end));
      }
      start = end + 1;
    }
    return blocks;
  }

  private Block block(Page page, int start, int end) {
    String paragraph = page.text().substring(start, end);
    String number = Numbers.read(paragraph);
    if (Numbers.contents(paragraph)) {
      return new Block(start, end, Block.Kind.CONTENTS, 0, "");
    }
    int level = headings.level(page.number(), paragraph);
    if (level > 0) {
      return new Block(start, end, Block.Kind.HEADING, level, number);
    }
    return new Block(start, end, kind(paragraph), 0, number);
  }

  private static Block.Kind kind(String paragraph) {
    if (Numbers.major(paragraph)) {
      return Block.Kind.MAJOR;
    }
    return Numbers.counted(paragraph) ? Block.Kind.COUNTED : Block.Kind.BODY;
  }

  private static boolean furniture(Page page, int start, int end) {
    Span paragraph = new Span(start, end);
    return page.furniture().stream().anyMatch(paragraph::overlaps);
  }
}
