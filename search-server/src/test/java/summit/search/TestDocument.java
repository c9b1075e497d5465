package summit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.passage.DocumentInfo;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.passage.WordBox;

/** A document written in a test: a page a call, a passage a line of it. */
final class TestDocument {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final float LETTER = 10;
  private static final float LINE = 20;

  private final String work;
  private final String language;
  private final Map<String, String> titles = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private String type = "report";
  private String summit = "seoul-2024";
  private String date = "2024-05-21";
  private String about = "";
  private List<String> issuers = List.of("korea");
  private List<String> countries = List.of("KR");

  private TestDocument(String work, String language, String title) {
    this.work = work;
    this.language = language;
    titles.put(language, title);
  }

  static TestDocument of(String work, String language, String title) {
    return new TestDocument(work, language, title);
  }

  TestDocument type(String value) {
    type = value;
    return this;
  }

  /** A brief of the document of another work. */
  TestDocument about(TestDocument document) {
    about = document.work;
    return this;
  }

  TestDocument summit(String value) {
    summit = value;
    return this;
  }

  TestDocument date(String value) {
    date = value;
    return this;
  }

  TestDocument issued(List<String> by, List<String> in) {
    issuers = by;
    countries = in;
    return this;
  }

  String id() {
    return work + "." + language;
  }

  /** Adds a page; every line is a passage of its own. */
  TestDocument page(String... lines) {
    int number = pages.size() + 1;
    StringBuilder text = new StringBuilder();
    List<WordBox> boxes = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      int start = text.length();
      text.append(lines[i]).append('\n');
      boxes(boxes, lines[i], start, i);
      passages.add(passage(number, start, lines[i]));
    }
    pages.add(
        new Page(
            number, String.valueOf(number), text.toString(), 600, 800, boxes, List.of(), false));
    return this;
  }

  private static void boxes(List<WordBox> boxes, String line, int start, int row) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      boxes.add(
          new WordBox(
              start + word.start(),
              start + word.end(),
              word.start() * LETTER,
              row * LINE,
              (word.end() - word.start()) * LETTER,
              LINE / 2));
    }
  }

  private Passage passage(int page, int start, String text) {
    String id = id() + ":" + HexFormat.of().toHexDigits(text.hashCode() + page);
    return new Passage(
        id,
        id(),
        page,
        String.valueOf(page),
        "",
        "",
        language,
        start,
        start + text.length(),
        text,
        false,
        null);
  }

  /** Pairs the passages of two versions of a work, the first with the first and so on. */
  static void align(TestDocument one, TestDocument other) {
    for (int i = 0; i < Math.min(one.passages.size(), other.passages.size()); i++) {
      Passage left = one.passages.get(i);
      Passage right = other.passages.get(i);
      one.passages.set(i, left.withCounterpart(right.id()));
      other.passages.set(i, right.withCounterpart(left.id()));
    }
  }

  /** The id of a passage, counted from 0 over all pages. */
  String passageId(int index) {
    return passages.get(index).id();
  }

  ReadDocument read() {
    DocumentInfo info =
        new DocumentInfo(
            id(),
            work,
            titles,
            language,
            type,
            summit,
            issuers,
            countries,
            date,
            pages.size(),
            id() + ".pdf",
            "",
            "",
            "",
            "application/pdf",
            about,
            List.of(),
            "",
            List.of());
    return new ReadDocument(info, pages, passages);
  }
}
