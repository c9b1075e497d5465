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
 * @param words as Poppler finds them
 */
record DrawnPage(List<Mark> marks, List<Word> words) {
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

  /** What is marked, and where it is drawn. */
  record Mark(String text, List<Box> boxes) {
    /** Whether it is one word, drawn on two lines. */
    boolean broken() {
      long lines = boxes.stream().mapToLong(box -> Math.round(box.top())).distinct().count();
      return lines > 1 && !text.strip().contains(" ");
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
    Map<Integer, Mark> marks = new TreeMap<>();
    String text = page.get("text").asString();
    for (JsonNode r : page.get("highlights")) {
      JsonNode span = page.get("textHighlights").get(r.get("mark").asInt());
      double x = r.get("x").asDouble();
      double y = r.get("y").asDouble();
      marks
          .computeIfAbsent(
              r.get("mark").asInt(),
              mark ->
                  new Mark(
                      text.substring(span.get(0).asInt(), span.get(1).asInt()), new ArrayList<>()))
          .boxes()
          .add(new Box(x, y, x + r.get("width").asDouble(), y + r.get("height").asDouble()));
    }
    return new DrawnPage(List.copyOf(marks.values()), words(file, number));
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
              word.group(5).replace("&amp;", "&"),
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
    for (Mark mark : marks) {
      StringBuilder under = new StringBuilder();
      for (Box box : mark.boxes()) {
        words.stream()
            .filter(word -> word.box().shared(box) > 0.4)
            .forEach(word -> under.append(word.text()).append(' '));
      }
      if (!plain(under.toString()).contains(plain(mark.text()))) {
        uncovered.add(mark.text() + " lies over " + under);
      }
    }
    return uncovered;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether a word that is broken at a line end is marked. */
  boolean broken() {
    return marks.stream().anyMatch(Mark::broken);
  }
}
