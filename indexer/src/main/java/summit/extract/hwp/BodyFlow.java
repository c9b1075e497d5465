package summit.extract.hwp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import summit.extract.PrivateSigns;
import summit.extract.RawLine;
import summit.language.TextNormalizer;

/**
 * Paragraphs and tables in reading order to lines: a table row is a line with a tab between cells.
 * A row of a single cell, or of long cells, is layout and not a table: its paragraphs stay.
 */
final class BodyFlow {
  private static final int LONG_ROW = 600;
  private static final int MANY_PARAGRAPHS = 3;

  private final List<RawLine> body = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private int furniture;

  private static final class Table {
    private final List<RawLine> lines = new ArrayList<>();
    private List<List<RawLine>> cells = new ArrayList<>();
  }

  void paragraph(String text, int heading) {
    for (String line : text.split("\n", -1)) {
      String shown = PrivateSigns.shown(TextNormalizer.normalize(line));
      String tidy = shown.replaceAll("[^\\S\\t]+", " ").strip();
      if (!tidy.isEmpty()) {
        place(RawLine.paragraph(tidy, heading, furniture > 0));
      }
    }
  }

  private void place(RawLine line) {
    Table table = tables.peek();
    if (table == null) {
      body.add(line);
    } else if (table.cells.isEmpty()) {
      table.lines.add(line); // a caption
    } else {
      table.cells.getLast().add(line);
    }
  }

  void startTable() {
    tables.push(new Table());
  }

  void startRow() {
    endRow(tables.element());
  }

  void startCell() {
    tables.element().cells.add(new ArrayList<>());
  }

  void endTable() {
    Table table = tables.pop();
    endRow(table);
    table.lines.forEach(this::place);
  }

  void startFurniture() {
    furniture++;
  }

  void endFurniture() {
    furniture--;
  }

  List<RawLine> lines() {
    while (!tables.isEmpty()) {
      endTable();
    }
    return body;
  }

  private void endRow(Table table) {
    List<List<RawLine>> cells = table.cells.stream().filter(cell -> !cell.isEmpty()).toList();
    table.cells = new ArrayList<>();
    if (cells.size() == 1 || layout(cells)) {
      cells.forEach(table.lines::addAll);
    } else if (!cells.isEmpty()) {
      String row = String.join("\t", cells.stream().map(BodyFlow::joined).toList());
      table.lines.add(RawLine.paragraph(row, 0, furniture > 0));
    }
  }

  private static boolean layout(List<List<RawLine>> cells) {
    int characters = cells.stream().mapToInt(cell -> joined(cell).length()).sum();
    return characters > LONG_ROW && cells.stream().anyMatch(c -> c.size() > MANY_PARAGRAPHS);
  }

  private static String joined(List<RawLine> cell) {
    return String.join(" ", cell.stream().map(line -> line.text().replace('\t', ' ')).toList());
  }
}
