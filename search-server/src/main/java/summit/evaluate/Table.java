package summit.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells between tabs under a header. A row may leave out empty cells at its end; empty rows
 * say nothing.
 */
record Table(Path file, List<String> header, List<Row> rows) {
  private static final String MARK = "\uFEFF";

  /**
   * A row.
   *
   * @param line 1-based
   */
  record Row(int line, List<String> cells) {}

  static Table read(Path file) throws IOException {
    List<String> lines = lines(file);
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst().replace(MARK, ""));
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new Row(i + 1, cells(lines.get(i))));
      }
    }
    Table table = new Table(file, header, rows);
    rows.forEach(table::checkWidth);
    return table;
  }

  /** The lines of a file in UTF-8. */
  static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new TableFault(file, 0, TableFault.Kind.MISSING, "");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private void checkWidth(Row row) {
    if (row.cells().size() > header.size()) {
      throw fault(row, TableFault.Kind.CELLS, String.valueOf(row.cells().size()));
    }
  }

  /** The index of a column. */
  int column(String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new TableFault(file, 1, TableFault.Kind.COLUMN, name);
    }
    return column;
  }

  /** A cell; empty where the row leaves it out. */
  String cell(Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  /** A cell that says something. */
  String filled(Row row, int column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      throw fault(row, TableFault.Kind.EMPTY, header.get(column));
    }
    return cell;
  }

  /** A cell that holds a whole number of at least {@code least}. */
  int number(Row row, int column, int least) {
    String cell = filled(row, column);
    try {
      int number = Integer.parseInt(cell);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw fault(row, TableFault.Kind.NUMBER, cell);
    }
    throw fault(row, TableFault.Kind.NUMBER, cell);
  }

  TableFault fault(Row row, TableFault.Kind kind, String detail) {
    return new TableFault(file, row.line(), kind, detail);
  }
}
