package summit.extract.hwp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Walks a section's records: paragraphs, and the controls (tables, notes, boxes) in them. */
final class HwpSectionReader {
  private static final int PARA_HEADER = 0x42;
  private static final int PARA_TEXT = 0x43;
  private static final int CTRL_HEADER = 0x47;
  private static final int LIST_HEADER = 0x48;
  private static final int TABLE = 0x4D;
  private static final int SHAPE_ID = 8;
  private static final int CELL_ROW = 10;
  private static final int OUTLINE_ID = 18;
  // master pages stand under the section definition; hidden comments are not for readers
  private static final Set<String> SILENT = Set.of("tcmt");
  private static final Set<String> FURNITURE = Set.of("head", "foot");

  private final HwpStyles styles;
  private final BodyFlow flow;

  HwpSectionReader(HwpStyles styles, BodyFlow flow) {
    this.styles = styles;
    this.flow = flow;
  }

  void read(HwpRecord section) {
    paragraphs(section.children());
  }

  private void paragraphs(List<HwpRecord> records) {
    for (HwpRecord record : records) {
      if (record.tag() == PARA_HEADER) {
        paragraph(record);
      }
    }
  }

  private void paragraph(HwpRecord paragraph) {
    int shape = paragraph.data().int16(SHAPE_ID);
    List<HwpRecord> controls =
        paragraph.children().stream().filter(r -> r.tag() == CTRL_HEADER).toList();
    sectionDefinition(controls);
    String text = "";
    for (HwpRecord record : paragraph.children()) {
      if (record.tag() == PARA_TEXT) {
        text = new HwpText(controls).read(record.data());
      }
    }
    if (!text.isBlank()) {
      flow.paragraph(styles.prefix(shape) + text, styles.heading(shape));
    }
    controls.forEach(this::control);
  }

  private void sectionDefinition(List<HwpRecord> controls) {
    for (HwpRecord control : controls) {
      if (name(control).equals("secd")) {
        styles.outlineNumbering(control.data().int16(OUTLINE_ID));
      }
    }
  }

  private void control(HwpRecord control) {
    String name = name(control);
    if (name.equals("tbl ")) {
      table(control);
    } else if (FURNITURE.contains(name)) {
      flow.startFurniture();
      everyParagraph(control);
      flow.endFurniture();
    } else if (!SILENT.contains(name) && !name.equals("secd")) {
      everyParagraph(control);
    }
  }

  private void table(HwpRecord table) {
    flow.startTable();
    boolean inside = false;
    int row = -1;
    for (HwpRecord record : table.children()) {
      if (record.tag() == TABLE) {
        inside = true;
      } else if (record.tag() == LIST_HEADER && inside) {
        int cellRow = record.data().int16(CELL_ROW);
        if (cellRow != row) {
          flow.startRow();
          row = cellRow;
        }
        flow.startCell();
        paragraphs(record.children());
      } else if (record.tag() == PARA_HEADER) {
        paragraph(record);
      }
    }
    flow.endTable();
  }

  private void everyParagraph(HwpRecord parent) {
    for (HwpRecord record : parent.children()) {
      if (record.tag() == PARA_HEADER) {
        paragraph(record);
      } else {
        everyParagraph(record);
      }
    }
  }

  /** A control's four letters, stored backwards. */
  static String name(HwpRecord control) {
    int id = control.data().int32(0);
    byte[] letters = {(byte) (id >> 24), (byte) (id >> 16), (byte) (id >> 8), (byte) id};
    return new String(letters, StandardCharsets.ISO_8859_1);
  }
}
