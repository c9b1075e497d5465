package summit.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import summit.extract.RawLine;
import summit.extract.RawWord;
import summit.language.TextNormalizer;

/**
 * What Tesseract wrote of one column, put together: the table knows where its "words" stand, but
 * parts Korean at nearly every syllable; the plain text knows the spaces (precision .996, not .45).
 */
final class RecognisedText {
  private static final int COLUMNS = 12;
  private static final float MIN_CONFIDENCE = 35;

  private final int left;
  private final float scale;
  private final String text;
  private final List<RawLine> lines = new ArrayList<>();
  private final List<RawWord> words = new ArrayList<>();
  private int at;
  private String line = "";
  private float confidence;
  private int pieces;

  /**
   * The text of a column.
   *
   * @param left of the column in the page, in pixels
   * @param scale pixels a point
   * @param text with spaces as they were recognised
   */
  RecognisedText(int left, float scale, String text) {
    this.left = left;
    this.scale = scale;
    this.text = text;
  }

  List<RawLine> lines(List<String> rows) {
    for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length == COLUMNS && "5".equals(cells[0]) && !cells[11].isBlank()) {
        piece(cells);
      }
    }
    endLine();
    return lines;
  }

  private void piece(String[] cells) {
    String where = cells[2] + ' ' + cells[3] + ' ' + cells[4];
    if (!where.equals(line)) {
      endLine();
      line = where;
    }
    boolean space = skipTo(cells[11]);
    RawWord word = word(cells, cells[11]);
    if (space || words.isEmpty()) {
      words.add(word);
    } else {
      words.add(join(words.removeLast(), word));
    }
    confidence += Float.parseFloat(cells[10]);
    pieces++;
  }

  /** Moves past a piece in the plain text; whether there was white space before it. */
  private boolean skipTo(String piece) {
    int found = text.indexOf(piece, at);
    if (found < 0 || found - at > 40) {
      return true;
    }
    boolean space = found > at && text.substring(at, found).isBlank();
    at = found + piece.length();
    return space;
  }

  private RawWord word(String[] cells, String recognised) {
    return new RawWord(
        TextNormalizer.normalize(recognised),
        (Float.parseFloat(cells[6]) + left) / scale,
        Float.parseFloat(cells[7]) / scale,
        Float.parseFloat(cells[8]) / scale,
        Float.parseFloat(cells[9]) / scale);
  }

  private static RawWord join(RawWord a, RawWord b) {
    float x = Math.min(a.x(), b.x());
    float y = Math.min(a.y(), b.y());
    float right = Math.max(a.x() + a.width(), b.x() + b.width());
    float bottom = Math.max(a.y() + a.height(), b.y() + b.height());
    return new RawWord(a.text() + b.text(), x, y, right - x, bottom - y);
  }

  /** Lines that Tesseract itself hardly believes are pictures. */
  private void endLine() {
    if (!words.isEmpty() && confidence / pieces >= MIN_CONFIDENCE) {
      lines.add(new RawLine(words, 0, false, false, false, 0));
    }
    words.clear();
    confidence = 0;
    pieces = 0;
  }
}
