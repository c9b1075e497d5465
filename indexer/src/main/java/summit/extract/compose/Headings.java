package summit.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.passage.OutlineEntry;

/**
 * Collects a document's headings: those that the format marks, else those whose font is larger than
 * the body's or bold throughout.
 */
final class Headings {
  private static final int MAX_CHARACTERS = 160;
  private static final int MAX_BOLD_CHARACTERS = 120;
  private static final int MAX_LEVEL = 4;
  private static final float LARGER = 1.15f;
  private static final Pattern NO_HEADING =
      Pattern.compile("(?s).*(\\.{4,}|…{2,}|·{4,}|(\\. ){4,}).*|[^\\p{L}]*|.*[,;]");

  // bold text that goes on, or an item of a list that an amendment set in bold
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?s)\\([a-zA-Z0-9]{1,4}\\).*|.*[.:]|.*\\b(and|or|the|of|in|to|by|for|with)");

  private final float bodySize;
  private final List<Candidate> marked = new ArrayList<>();
  private final List<Candidate> fonts = new ArrayList<>();
  private int paragraphs;

  private record Candidate(int level, float size, String text, int page) {}

  Headings(float bodySize) {
    this.bodySize = bodySize;
  }

  void add(Paragraph paragraph, String text, int page) {
    if (paragraph.furniture()) {
      return;
    }
    paragraphs++;
    if (paragraph.heading() > 0 && !text.isBlank()) {
      marked.add(new Candidate(paragraph.heading(), 0, text, page));
    } else if (bodySize > 0
        && !text.isEmpty()
        && text.length() <= MAX_CHARACTERS
        && fontStandsOut(paragraph, text)) {
      fonts.add(new Candidate(0, paragraph.size(), text, page));
    }
  }

  List<OutlineEntry> outline() {
    if (!marked.isEmpty()) {
      int outermost = marked.stream().mapToInt(Candidate::level).min().orElse(1);
      return marked.stream()
          .map(c -> new OutlineEntry(c.level() - outermost + 1, c.text(), c.page()))
          .toList();
    }
    // where every fourth paragraph stands out, standing out means nothing
    boolean noisy = fonts.size() * 4 > paragraphs;
    List<Candidate> kept =
        noisy ? fonts.stream().filter(c -> c.size() >= bodySize * 1.3f).toList() : fonts;
    return ranked(kept);
  }

  private static List<OutlineEntry> ranked(List<Candidate> kept) {
    SortedSet<Integer> sizes = new TreeSet<>();
    kept.forEach(c -> sizes.add(-Math.round(c.size())));
    List<Integer> ranks = List.copyOf(sizes);
    return kept.stream()
        .map(
            c -> {
              int rank = ranks.indexOf(-Math.round(c.size())) + 1;
              return new OutlineEntry(Math.min(rank, MAX_LEVEL), c.text(), c.page());
            })
        .toList();
  }

  private boolean fontStandsOut(Paragraph paragraph, String text) {
    boolean larger = paragraph.size() >= bodySize * LARGER;
    boolean bold =
        paragraph.bold()
            && paragraph.size() >= bodySize * 0.97f
            && text.length() <= MAX_BOLD_CHARACTERS
            && !Character.isLowerCase(text.codePointAt(0))
            && !LIST_ITEM.matcher(text).matches();
    return (larger || bold) && !NO_HEADING.matcher(text).matches();
  }
}
