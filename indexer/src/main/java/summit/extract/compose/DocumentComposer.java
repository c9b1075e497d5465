package summit.extract.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.passage.OutlineEntry;
import summit.passage.Page;

/**
 * Makes pages of lines. It wants the whole document, for only that tells which words are known,
 * what a space at a line end means, and what recurs on every page.
 */
public final class DocumentComposer {
  private final List<Page> composed = new ArrayList<>();
  private final List<OutlineEntry> outline;

  /** Composes all pages of one document, in order. */
  public DocumentComposer(List<RawPage> pages) {
    float bodySize = bodySize(pages);
    Furniture furniture = new Furniture(pages);
    List<List<Paragraph>> paragraphs = new ArrayList<>();
    for (RawPage page : pages) {
      paragraphs.add(paragraphs(page, furniture, bodySize));
    }
    LineEnds lineEnds = new LineEnds(new Vocabulary(pages), pairs(paragraphs));
    Headings headings = new Headings(bodySize);
    for (int i = 0; i < pages.size(); i++) {
      PageText text = new PageText(pages.get(i), lineEnds);
      for (Paragraph paragraph : paragraphs.get(i)) {
        headings.add(paragraph, text.add(paragraph), pages.get(i).number());
      }
      composed.add(text.page());
    }
    outline = headings.outline();
  }

  /** The pages, in order. */
  public List<Page> pages() {
    return composed;
  }

  /** Headings that the format marks, or that their font gives away. */
  public List<OutlineEntry> headings() {
    return outline;
  }

  private static List<Paragraph> paragraphs(RawPage page, Furniture furniture, float bodySize) {
    ParagraphBreaks breaks = new ParagraphBreaks(page, bodySize);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<RawLine> lines = new ArrayList<>();
    boolean running = false;
    for (int i = 0; i < page.lines().size(); i++) {
      RawLine line = page.lines().get(i);
      boolean edge = furniture.is(page, line);
      if (!lines.isEmpty() && (edge != running || edge || breaks.after(i - 1))) {
        paragraphs.add(new Paragraph(lines, running));
        lines.clear();
      }
      running = edge;
      lines.add(line);
    }
    if (!lines.isEmpty()) {
      paragraphs.add(new Paragraph(lines, running));
    }
    return paragraphs;
  }

  private static List<LineEnds.Pair> pairs(List<List<Paragraph>> pages) {
    List<LineEnds.Pair> pairs = new ArrayList<>();
    for (List<Paragraph> paragraphs : pages) {
      for (Paragraph paragraph : paragraphs) {
        for (int i = 1; i < paragraph.lines().size(); i++) {
          pairs.add(new LineEnds.Pair(paragraph.lines().get(i - 1), paragraph.lines().get(i)));
        }
      }
    }
    return pairs;
  }

  /** The font size of most of the text, to half a point; 0 where sizes are unknown. */
  private static float bodySize(List<RawPage> pages) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (RawPage page : pages) {
      for (RawLine line : page.lines()) {
        characters.merge(Math.round(line.size() * 2), line.length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> e.getKey() / 2f)
        .orElse(0f);
  }
}
