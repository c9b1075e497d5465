package summit.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An own-words account of a work, as written under {@code corpus/briefs}.
 *
 * @param work id of the work it is about
 * @param language BCP 47 tag
 * @param title as printed, with the word that says it is a brief
 * @param source the line that names the official source
 */
public record Brief(
    String work, String language, String title, String source, List<Section> sections) {
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.([a-z]{2,3})\\.txt");
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d+)\\. (.+)");

  public Brief {
    sections = List.copyOf(sections);
  }

  /** A heading and the numbered paragraphs under it. */
  public record Section(String heading, List<Paragraph> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** A paragraph; numbers run through the whole brief from 1. */
  public record Paragraph(int number, String text) {}

  /** The document id: the work's, "-brief" and the language. */
  public String id() {
    return work + "-brief." + language;
  }

  /**
   * Reads a brief.
   *
   * @throws IOException naming file and line where the text has another shape
   */
  public static Brief read(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    List<String> lines = Files.readAllLines(file);
    if (!name.matches() || lines.size() < 4 || !lines.getFirst().startsWith("# ")) {
      throw new IOException(file + ":1: not a brief: a title line '# …' is expected");
    }
    Reader reader = new Reader(file);
    for (int i = 2; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    return new Brief(
        name.group(1),
        name.group(2),
        lines.get(0).substring(2).strip(),
        lines.get(1).strip(),
        reader.sections());
  }

  private static final class Reader {
    private final Path file;
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private String heading = "";
    private int number;

    Reader(Path file) {
      this.file = file;
    }

    void line(int at, String line) throws IOException {
      Matcher paragraph = PARAGRAPH.matcher(line);
      if (line.startsWith("## ")) {
        close();
        heading = line.substring(3).strip();
      } else if (paragraph.matches() && Integer.parseInt(paragraph.group(1)) == number + 1) {
        number++;
        paragraphs.add(new Paragraph(number, paragraph.group(2).strip()));
      } else if (!line.isBlank()) {
        throw new IOException(file + ":" + at + ": paragraph " + (number + 1) + " is expected");
      }
    }

    private void close() {
      if (!paragraphs.isEmpty()) {
        sections.add(new Section(heading, paragraphs));
        paragraphs.clear();
      }
    }

    List<Section> sections() {
      close();
      return sections;
    }
  }
}
