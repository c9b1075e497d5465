package summit.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.passage.WordBox;

/** A PDF written by hand in a typewriter face, so that the place of every word is known. */
final class Paper {
  static final float WIDTH = 595;
  static final float HEIGHT = 842;

  private static final float SIZE = 12;
  private static final float LETTER = SIZE * 0.6f;
  private static final float LEFT = 72;
  private static final float TOP = 72;
  private static final float LEADING = 18;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final List<List<String>> pages = new ArrayList<>();

  /** Adds a page of lines. */
  Paper page(List<String> lines) {
    pages.add(List.copyOf(lines));
    return this;
  }

  /** Where the words of a page's lines stand, the lines joined by single characters. */
  static List<WordBox> boxes(List<String> lines) {
    List<WordBox> boxes = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher word = WORD.matcher(lines.get(i));
      while (word.find()) {
        boxes.add(
            new WordBox(
                start + word.start(),
                start + word.end(),
                LEFT + LETTER * word.start(),
                TOP + LEADING * i - SIZE * 0.8f,
                LETTER * word.group().length(),
                SIZE));
      }
      start += lines.get(i).length() + 1;
    }
    return boxes;
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
    for (List<String> page : pages) {
      String content = content(page);
      objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
              + objects.size()
              + " 0 R /Resources << /Font << /F 3 0 R >> >> >>");
      kids.append(objects.size()).append(" 0 R ");
    }
    objects.set(1, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    return file(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String content(List<String> lines) {
    StringBuilder out = new StringBuilder("BT /F 12 Tf\n");
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).replaceAll("([\\\\()])", "\\\\$1");
      out.append(
          String.format(
              Locale.ROOT,
              "1 0 0 1 %.2f %.2f Tm (%s) Tj%n",
              LEFT,
              HEIGHT - TOP - LEADING * i,
              text));
    }
    return out.append("ET").toString();
  }

  private static String file(List<String> objects) {
    StringBuilder out = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int at = out.length();
    int size = objects.size() + 1;
    out.append("xref\n0 ").append(size).append('\n').append(table);
    out.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R >>\n");
    return out.append("startxref\n").append(at).append("\n%%EOF\n").toString();
  }
}
