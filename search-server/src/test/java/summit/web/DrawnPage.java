package summit.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A page with its marks as the API gives them, beside the words that Poppler finds on it.
 *
 * @param marks what is marked, by the number of the mark
 * @param boxes where it is drawn, by the number of the mark
 */
record DrawnPage(Map<Integer, String> marks, Map<Integer, List<Box>> boxes, List<Word> words) {
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">(.*?)</word>");

  /** A rectangle in points from the top left. */
  record Box(double left, double top, double right, double bottom) {
    /** Part of the smaller one's area that both share. */
    double shared(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width <= 0 || height <= 0 ? 0 : width * height / Math.min(area(), other.area());
    }

    private double area() {
      return (right - left) * (bottom - top);
    }
  }

  /** A word and where it stands. */
  record Word(String text, Box box) {}

  static boolean popplerIsHere() {
    try {
      return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  static DrawnPage of(JsonNode page, Path file, int number) throws IOException {
    Map<Integer, String> marks = new TreeMap<>();
    Map<Integer, List<Box>> boxes = new TreeMap<>();
    String text = page.get("text").asString();
    for (JsonNode r : page.get("highlights")) {
      int mark = r.get("mark").asInt();
      JsonNode span = page.get("textHighlights").get(mark);
      marks.put(mark, text.substring(span.get(0).asInt(), span.get(1).asInt()));
      double x = r.get("x").asDouble();
      double y = r.get("y").asDouble();
      boxes
          .computeIfAbsent(mark, m -> new ArrayList<>())
          .add(new Box(x, y, x + r.get("width").asDouble(), y + r.get("height").asDouble()));
    }
    return new DrawnPage(marks, boxes, words(file, number));
  }

  private static List<Word> words(Path file, int number) throws IOException {
    String page = String.valueOf(number);
    Process poppler =
        new ProcessBuilder("pdftotext", "-bbox", "-f", page, "-l", page, file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(out);
    while (word.find()) {
      words.add(
          new Word(
              word.group(5),
              new Box(
                  Double.parseDouble(word.group(1)),
                  Double.parseDouble(word.group(2)),
                  Double.parseDouble(word.group(3)),
                  Double.parseDouble(word.group(4)))));
    }
    return words;
  }

  /** Marks whose rectangles do not lie over the words they stand for, with what they lie over. */
  List<String> uncovered() {
    List<String> uncovered = new ArrayList<>();
    marks.forEach(
        (mark, text) -> {
          StringBuilder under = new StringBuilder();
          for (Box box : boxes.get(mark)) {
            words.stream()
                .filter(word -> word.box().shared(box) > 0.4)
                .forEach(word -> under.append(word.text()).append(' '));
          }
          if (!plain(under.toString()).contains(plain(text))) {
            uncovered.add(text + " lies over " + under);
          }
        });
    return uncovered;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether a mark without a space in it is drawn on two lines. */
  boolean broken() {
    return marks.entrySet().stream()
        .anyMatch(
            mark ->
                !mark.getValue().strip().contains(" ")
                    && boxes.get(mark.getKey()).stream()
                            .mapToLong(box -> Math.round(box.top()))
                            .distinct()
                            .count()
                        > 1);
  }
}
