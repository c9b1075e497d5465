package summit.evaluate;

import java.nio.file.Path;

/** A table or run that cannot be read; the message begins with file and line. */
public final class TableFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final Kind kind;
  private final String detail;

  /** What is wrong, each with a sentence in every language of messages. */
  public enum Kind {
    /** No such file. */
    MISSING,
    /** A column that the header must name. */
    COLUMN,
    /** A row with more or fewer cells than the header. */
    CELLS,
    /** A line that must be a JSON object. */
    JSON,
    /** A cell that must hold a number. */
    NUMBER,
    /** A row that says again what an earlier one said. */
    TWICE,
    /** A cell that must not be empty. */
    EMPTY,
    /** Judged files of which the index holds none. */
    ABSENT
  }

  /**
   * A fault at a place.
   *
   * @param line 1-based; 0 for the whole file
   * @param detail the column or the cell
   */
  public TableFault(Path file, long line, Kind kind, String detail) {
    super(place(file, line) + ": " + kind + " " + detail);
    place = place(file, line);
    this.kind = kind;
    this.detail = detail;
  }

  private static String place(Path file, long line) {
    return line == 0 ? file.toString() : file + ":" + line;
  }

  /** File and line. */
  public String place() {
    return place;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The column or the cell. */
  public String detail() {
    return detail;
  }
}
