package summit.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.passage.Page;
import summit.passage.Span;

/** Packs the blocks of one page to pieces of about the wanted size. */
final class PagePacker {
  /** About 490 Korean or 1,100 English characters. */
  private static final double WANTED = 1_100;

  /** What a piece may have in all before a block is parted by sentence. */
  private static final double MOST = WANTED * 1.3;

  /** What an article needs before it, to begin a piece of its own. */
  private static final double ENOUGH = 400;

  /** What a counted paragraph needs before it, so that it can be cited and paired by its number. */
  private static final double SOME = 200;

  /** What is too little to stand alone. */
  private static final double LITTLE = 120;

  private final Page page;
  private final HeadingPath path;
  private final Locale locale;
  private final List<Piece> pieces = new ArrayList<>();
  private int start = -1;
  private int end;
  private double units;
  private boolean onlyHeadings;
  private boolean contents;
  private String number = "";

  /** A passage to be: its range, the headings above it, the number it bears. */
  record Piece(int start, int end, String heading, String number, boolean contents) {}

  PagePacker(Page page, HeadingPath path, Locale locale) {
    this.page = page;
    this.path = path;
    this.locale = locale;
  }

  List<Piece> pack(List<Block> blocks) {
    for (Block block : blocks) {
      add(block);
    }
    flush();
    return pieces;
  }

  private void add(Block block) {
    double size = Units.of(page.text(), block.start(), block.end());
    if (start >= 0 && parts(block, size)) {
      flush();
    }
    if (block.kind() == Block.Kind.HEADING) {
      path.enter(block.level(), page.text().substring(block.start(), block.end()));
    }
    if (size > MOST) {
      sentences(block);
      return;
    }
    extend(block.start(), block.end(), size);
    onlyHeadings &= block.kind() == Block.Kind.HEADING;
    contents = block.kind() == Block.Kind.CONTENTS;
    number = number.isEmpty() ? block.number() : number;
  }

  private boolean parts(Block block, double size) {
    boolean apart = !page.text().substring(end, block.start()).isBlank();
    boolean isContents = block.kind() == Block.Kind.CONTENTS;
    return apart
        || isContents != contents
        || (block.kind() == Block.Kind.HEADING && !onlyHeadings)
        || (block.kind() == Block.Kind.MAJOR && units >= ENOUGH)
        || (block.kind() == Block.Kind.COUNTED && units >= SOME)
        || units + size > WANTED;
  }

  private void sentences(Block block) {
    number = number.isEmpty() ? block.number() : number;
    String own = number;
    for (Span sentence : Sentences.of(page.text(), block.start(), block.end(), locale)) {
      double size = Units.of(page.text(), sentence.start(), sentence.end());
      if (start >= 0 && units + size > WANTED) {
        flush();
        number = own;
      }
      extend(sentence.start(), sentence.end(), size);
      onlyHeadings = false;
    }
    contents = false;
  }

  private void extend(int from, int to, double size) {
    if (start < 0) {
      start = from;
      onlyHeadings = true;
    }
    end = to;
    units += size;
  }

  private void flush() {
    if (start >= 0) {
      int last = end;
      while (last > start && Character.isWhitespace(page.text().charAt(last - 1))) {
        last--;
      }
      keep(new Piece(start, last, path.toString(), number, contents));
    }
    start = -1;
    units = 0;
    onlyHeadings = true;
    number = "";
  }

  /** A scrap at the end of a heading's text goes with what stands before it. */
  private void keep(Piece piece) {
    Piece before = pieces.isEmpty() ? null : pieces.getLast();
    boolean scrap = units < LITTLE && !onlyHeadings && !contents;
    if (before != null
        && scrap
        && !before.contents()
        && before.heading().equals(piece.heading())
        && page.text().substring(before.end(), piece.start()).isBlank()
        && Units.of(page.text(), before.start(), piece.end()) <= MOST) {
      pieces.removeLast();
      pieces.add(new Piece(before.start(), piece.end(), piece.heading(), before.number(), false));
    } else {
      pieces.add(piece);
    }
  }
}
