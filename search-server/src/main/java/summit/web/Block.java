package summit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.api.Links;
import summit.passage.Passage;
import summit.passage.Span;
import summit.search.PageView;

/**
 * A part of a page's text: a passage, or what stands between passages.
 *
 * @param passage empty for running headers, page numbers and the like
 * @param heading the path of headings where it is another than that of the block before
 */
public record Block(Ui ui, Optional<Passage> passage, String heading, List<Marked> runs) {
  public Block {
    runs = List.copyOf(runs);
  }

  /** A page's text from top to bottom, nothing left out. */
  static List<Block> of(Ui ui, PageView view) {
    List<Block> blocks = new ArrayList<>();
    String text = view.page().text();
    String heading = "";
    int at = 0;
    for (Passage passage : view.passages()) {
      int start = Math.max(at, passage.start());
      between(ui, text, at, start, blocks);
      if (passage.end() > start) {
        String shown = said(passage, heading) ? "" : passage.heading();
        blocks.add(
            new Block(
                ui, Optional.of(passage), shown, runs(text, start, passage.end(), view.marks())));
        heading = passage.heading();
        at = passage.end();
      }
    }
    between(ui, text, at, text.length(), blocks);
    return blocks;
  }

  /** Whether the block before, or the passage's own first words, tell its heading already. */
  private static boolean said(Passage passage, String before) {
    String path = passage.heading();
    String last = path.substring(path.lastIndexOf('›') + 1).strip();
    return path.equals(before) || passage.text().startsWith(last);
  }

  private static void between(Ui ui, String text, int from, int to, List<Block> blocks) {
    if (from < to && !text.substring(from, to).isBlank()) {
      blocks.add(
          new Block(
              ui, Optional.empty(), "", Marked.of(text.substring(from, to).strip(), List.of())));
    }
  }

  private static List<Marked> runs(String text, int start, int end, List<Span> marks) {
    return Marked.of(text, start, end, marks);
  }

  /** What its passage is called in an address; empty where it is none. */
  public String fragment() {
    return passage.map(p -> p.id().substring(p.id().lastIndexOf(':') + 1)).orElse("");
  }

  /** Everything a quotation of its passage needs. */
  public String citation() {
    return passage.map(p -> ui.href("/passages/" + p.id() + "/citation")).orElse("");
  }

  /** The permanent address of its passage. */
  public String permanent() {
    return passage.map(p -> ui.href("/passages/" + p.id())).orElse("");
  }

  /** The language of its passage; empty where it is none. */
  public String language() {
    return passage.map(Passage::language).orElse("");
  }

  /** Whether its passage has a twin in another language version. */
  public Optional<String> twin(Links.Marks marks) {
    return passage
        .map(Passage::counterpart)
        .map(id -> ui.keeping(ui.call().links().prefix() + "/passages/" + id + marks.query()));
  }
}
