package summit.extract.hwp;

import java.util.List;

/**
 * The text of one paragraph: UTF-16 with control characters, some of one unit, some of eight
 * (Hangul Document File Format 5.0, table 6).
 */
final class HwpText {
  private static final int WIDE_CONTROL = 8;
  private static final int AUTO_NUMBER = 18;
  private static final int NUMBER_VALUE = 8;

  private final List<HwpRecord> controls;
  private int control;

  HwpText(List<HwpRecord> controls) {
    this.controls = controls;
  }

  String read(Bytes data) {
    StringBuilder text = new StringBuilder();
    int units = data.length() / 2;
    for (int i = 0; i < units; ) {
      char c = data.wide(i * 2);
      if (c >= 32) {
        text.append(c);
        i++;
      } else {
        control(c, text);
        i += single(c) ? 1 : WIDE_CONTROL;
      }
    }
    return text.toString();
  }

  private void control(char c, StringBuilder text) {
    switch (c) {
      case 9 -> text.append('\t');
      case 10 -> text.append('\n');
      case 24 -> text.append('-');
      case 30, 31 -> text.append(' ');
      case AUTO_NUMBER -> text.append(autoNumber());
      default -> control += extended(c) ? 1 : 0;
    }
  }

  private String autoNumber() {
    HwpRecord number = control < controls.size() ? controls.get(control) : null;
    control++;
    return number == null || !HwpSectionReader.name(number).equals("atno")
        ? ""
        : Integer.toString(number.data().int16(NUMBER_VALUE));
  }

  private static boolean single(char c) {
    return c == 0 || c == 10 || c == 13 || c >= 24;
  }

  /** Those of eight units that have a control record of their own. */
  private static boolean extended(char c) {
    return (c >= 1 && c <= 3) || (c >= 11 && c <= 18 && c != 13) || (c >= 21 && c <= 23);
  }
}
