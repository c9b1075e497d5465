package summit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Links;
import summit.passage.Passage;
import summit.search.PageView;
import summit.search.PassageSearcher;

/** Finds where another version says what a page says. */
final class Alignment {
  private final Ui ui;
  private final PassageSearcher searcher;
  private final Links.Marks marks;

  Alignment(Ui ui, PassageSearcher searcher, Links.Marks marks) {
    this.ui = ui;
    this.searcher = searcher;
    this.marks = marks;
  }

  /** The other versions, each at the first passage that is aligned with one of a page. */
  List<ReadingView.Aligned> versions(PageView page, DocumentCard document) throws IOException {
    List<ReadingView.Aligned> aligned = new ArrayList<>();
    String here = ui.call().links().page(page.document().id(), page.page().number());
    for (DocumentCard.Version version : document.versions()) {
      Optional<Passage> twin = first(page, version.id());
      String url =
          twin.map(passage -> ui.call().links().passage(passage, marks))
              .orElseGet(() -> ui.call().links().page(version.id(), 1) + marks.query());
      // versions in one language say the same: there is nothing to read beside
      Optional<String> beside =
          version.tag().equals(document.language())
              ? Optional.empty()
              : Optional.of(ui.keeping(Ui.with(here + marks.query(), "with", version.id())));
      aligned.add(new ReadingView.Aligned(version, ui.keeping(url), beside));
    }
    return aligned;
  }

  private Optional<Passage> first(PageView page, String version) throws IOException {
    for (Passage passage : page.passages()) {
      String twin = passage.counterpart();
      if (twin != null && documentOf(twin).equals(version)) {
        return passage(twin);
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> passage(String id) throws IOException {
    return searcher.passage(id, "").map(hit -> hit.passages().getFirst().passage());
  }

  private static String documentOf(String passageId) {
    return passageId.substring(0, passageId.lastIndexOf(':'));
  }

  /** A page with a version beside it. */
  BesideView beside(ReadingView reading, String version) throws IOException {
    Map<Integer, Map<String, Block>> pages = new HashMap<>();
    List<BesideView.Row> rows = new ArrayList<>();
    String before = "";
    for (Block block : reading.blocks()) {
      String twin = block.passage().map(Passage::counterpart).orElse("");
      boolean here = !twin.isEmpty() && documentOf(twin).equals(version) && !twin.equals(before);
      rows.add(here ? row(block, twin, pages) : alone(block));
      before = twin.isEmpty() ? before : twin;
    }
    DocumentCard other = DocumentPages.card(ui, searcher, DocumentPages.find(searcher, version));
    return new BesideView(reading, other, rows);
  }

  private static BesideView.Row alone(Block block) {
    return new BesideView.Row(block, Optional.empty(), 0, "");
  }

  private BesideView.Row row(Block block, String twin, Map<Integer, Map<String, Block>> pages)
      throws IOException {
    Optional<Passage> passage = passage(twin);
    if (passage.isEmpty()) {
      return alone(block);
    }
    int number = passage.get().page();
    Map<String, Block> blocks = pages.get(number);
    if (blocks == null) {
      blocks = blocks(documentOf(twin), number);
      pages.put(number, blocks);
    }
    return new BesideView.Row(
        block,
        Optional.ofNullable(blocks.get(twin)),
        number,
        ui.keeping(ui.call().links().passage(passage.get(), marks)));
  }

  private Map<String, Block> blocks(String document, int page) throws IOException {
    Map<String, Block> blocks = new HashMap<>();
    for (Block block : Block.of(ui, DocumentPages.view(searcher, document, page, marks))) {
      block.passage().ifPresent(passage -> blocks.put(passage.id(), block));
    }
    return blocks;
  }
}
