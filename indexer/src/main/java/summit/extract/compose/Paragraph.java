package summit.extract.compose;

import java.util.List;
import summit.extract.RawLine;

/**
 * Lines of one page that belong together.
 *
 * @param furniture whether it is a running header, a footer or a page number
 */
record Paragraph(List<RawLine> lines, boolean furniture) {
  Paragraph {
    lines = List.copyOf(lines);
  }

  float size() {
    return lines.getFirst().size();
  }

  boolean bold() {
    return lines.stream().allMatch(RawLine::bold);
  }

  int heading() {
    return lines.getFirst().heading();
  }
}
