package summit.server;

import java.io.PrintWriter;
import java.util.List;
import summit.api.Answer;
import summit.api.Messages;

/** Hits as a person reads them in a terminal. */
final class TerminalHits {
  private static final String BOLD = "\u001B[1m";
  private static final String MARK = "\u001B[1;33m";
  private static final String FAINT = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  private final ReaderOptions reader;
  private final boolean coloured;
  private final PrintWriter out;

  TerminalHits(ReaderOptions reader, PrintWriter out) {
    this.reader = reader;
    this.coloured = reader.coloured();
    this.out = out;
  }

  void write(Answer.Search answer) {
    Messages words = reader.words();
    Answer.Correction correction = answer.query().correction();
    if (correction != null) {
      out.println(
          words.text(correction.applied() ? "corrected" : "meant", clean(correction.text())));
    }
    out.println(words.text("total", answer.total().documents(), answer.total().passages()));
    answer.hits().forEach(this::hit);
    if (answer.partial()) {
      out.println(words.text("partial"));
    }
  }

  private void hit(Answer.Hit hit) {
    Answer.Document document = hit.document();
    out.println();
    out.println(
        hit.rank()
            + ". "
            + in(BOLD, clean(document.title()))
            + in(FAINT, "  [" + document.language() + "] " + document.catalogued().date()));
    for (Answer.Passage passage : hit.passages()) {
      out.println(
          "   "
              + reader.words().text("page", clean(passage.place().pageLabel()))
              + "  "
              + marked(passage.snippet()));
      out.println("   " + in(FAINT, reader.answers().links().absolute(passage.url())));
    }
    if (hit.morePassages() > 0) {
      out.println("   " + reader.words().text("more", hit.morePassages()));
    }
  }

  private String marked(Answer.Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (List<Integer> range : snippet.highlights()) {
      line.append(clean(snippet.text().substring(at, range.get(0))));
      line.append(in(MARK, clean(snippet.text().substring(range.get(0), range.get(1)))));
      at = range.get(1);
    }
    return line.append(clean(snippet.text().substring(at))).toString();
  }

  private String in(String colour, String text) {
    return coloured ? colour + text + PLAIN : text;
  }

  /** A document must not steer the terminal it is shown in. */
  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
  }
}
