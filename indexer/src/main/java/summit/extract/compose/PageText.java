package summit.extract.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.extract.RawWord;
import summit.passage.Page;
import summit.passage.Span;
import summit.passage.WordBox;

/** Writes one page: paragraphs parted by a line feed, with a box for every word. */
final class PageText {
  private final RawPage raw;
  private final LineEnds lineEnds;
  private final StringBuilder text = new StringBuilder();
  private final List<WordBox> boxes = new ArrayList<>();
  private final List<Span> furniture = new ArrayList<>();

  PageText(RawPage raw, LineEnds lineEnds) {
    this.raw = raw;
    this.lineEnds = lineEnds;
  }

  /** Adds a paragraph and gives it as text. */
  String add(Paragraph paragraph) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    RawLine previous = null;
    for (RawLine line : paragraph.lines()) {
      join(previous, line);
      words(line);
      previous = line;
    }
    dropSoftHyphen();
    if (paragraph.furniture() && text.length() > start) {
      furniture.add(new Span(start, text.length()));
    }
    return text.substring(start);
  }

  Page page() {
    return new Page(
        raw.number(),
        raw.label(),
        text.toString(),
        raw.width(),
        raw.height(),
        boxes,
        furniture,
        raw.ocr());
  }

  private void join(@Nullable RawLine previous, RawLine line) {
    if (previous == null) {
      return;
    }
    switch (lineEnds.join(previous, line)) {
      case SPACE -> {
        dropSoftHyphen();
        text.append(' ');
      }
      case NOTHING -> dropSoftHyphen();
      case WITHOUT_HYPHEN -> dropLast();
    }
  }

  private void words(RawLine line) {
    boolean first = true;
    for (RawWord word : line.words()) {
      if (!first) {
        text.append(' ');
      }
      first = false;
      int start = text.length();
      text.append(word.text());
      if (raw.width() > 0) {
        boxes.add(
            new WordBox(start, text.length(), word.x(), word.y(), word.width(), word.height()));
      }
    }
  }

  private void dropSoftHyphen() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\u00AD') {
      dropLast();
    }
  }

  private void dropLast() {
    text.setLength(text.length() - 1);
    if (!boxes.isEmpty()) {
      WordBox last = boxes.removeLast();
      if (last.start() < text.length()) {
        boxes.add(
            new WordBox(
                last.start(), text.length(), last.x(), last.y(), last.width(), last.height()));
      }
    }
  }
}
