package summit.extract.hwp;

import java.util.ArrayList;
import java.util.List;

/** What a paragraph's shape says of headings, numbers and bullets, from the DocInfo stream. */
final class HwpStyles {
  private static final int NUMBERING = 0x17;
  private static final int BULLET = 0x18;
  private static final int PARA_SHAPE = 0x19;
  private static final int OUTLINE_TYPE = 1;
  private static final int NUMBER_TYPE = 2;
  private static final int BULLET_TYPE = 3;
  private static final int LEVELS = 7;
  private static final int LEVEL_HEAD = 12;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<String> bullets = new ArrayList<>();
  private final AutoNumbers numbers = new AutoNumbers();
  private int outlineNumbering;
  private int numberings;

  private record Shape(int type, int level, int id) {}

  HwpStyles(HwpRecord documentInfo) {
    read(documentInfo);
  }

  private void read(HwpRecord parent) {
    for (HwpRecord record : parent.children()) {
      Bytes data = record.data();
      switch (record.tag()) {
        case NUMBERING -> numbers.define(++numberings, levels(data));
        case BULLET -> bullets.add(String.valueOf(data.wide(LEVEL_HEAD)));
        case PARA_SHAPE -> {
          int attributes = data.int32(0);
          shapes.add(new Shape(attributes >>> 23 & 3, attributes >>> 25 & 7, data.int16(30)));
        }
        default -> read(record);
      }
    }
  }

  private static List<AutoNumbers.Level> levels(Bytes data) {
    List<AutoNumbers.Level> levels = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < LEVELS && at + LEVEL_HEAD < data.length(); i++) {
      AutoNumbers.Form form = AutoNumbers.Form.at(data.int32(at) >>> 5 & 0xF);
      int characters = data.int16(at + LEVEL_HEAD);
      String pattern = data.wide(at + LEVEL_HEAD + 2, characters);
      levels.add(new AutoNumbers.Level(pattern, form, 1));
      at += LEVEL_HEAD + 2 + characters * 2;
    }
    return levels;
  }

  /** A section names the numbering that its outline paragraphs follow. */
  void outlineNumbering(int id) {
    outlineNumbering = id;
  }

  /** 1 for the outermost outline level; 0 for body text. */
  int heading(int shape) {
    Shape known = shape(shape);
    return known.type() == OUTLINE_TYPE ? known.level() + 1 : 0;
  }

  /** What is drawn before the paragraph, with a space; counts on. */
  String prefix(int shape) {
    Shape known = shape(shape);
    return switch (known.type()) {
      case OUTLINE_TYPE -> numbers.next(outlineNumbering, known.level());
      case NUMBER_TYPE -> numbers.next(known.id(), known.level());
      case BULLET_TYPE ->
          known.id() >= 1 && known.id() <= bullets.size() ? bullets.get(known.id() - 1) + " " : "";
      default -> "";
    };
  }

  private Shape shape(int index) {
    return index < shapes.size() ? shapes.get(index) : new Shape(0, 0, 0);
  }
}
