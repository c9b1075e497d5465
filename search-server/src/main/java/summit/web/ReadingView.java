package summit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import summit.api.Links;
import summit.passage.Page;

/**
 * A page of a document as a person reads it.
 *
 * @param hits number of matching passages by page
 * @param marks what is marked
 * @param onPage number of marks on this page
 * @param others the other versions, at the passage aligned with this page's first
 */
public record ReadingView(
    DocumentCard document,
    Page page,
    List<Block> blocks,
    SortedMap<Integer, Integer> hits,
    Links.Marks marks,
    int onPage,
    List<Aligned> others) {
  /** Neighbours with hits that are linked; a long report can have hundreds. */
  private static final int NEAR = 7;

  public ReadingView {
    blocks = List.copyOf(blocks);
    others = List.copyOf(others);
  }

  /**
   * Another version.
   *
   * @param url where it says what this page says
   * @param beside this page with that version beside it, where it is in another language
   */
  public record Aligned(DocumentCard.Version version, String url, Optional<String> beside) {}

  /** A page with hits. */
  public record HitPage(int number, int count, String url, boolean current) {}

  private Ui ui() {
    return document.ui();
  }

  /** Whether something is searched for. */
  public boolean searching() {
    return !marks.text().isBlank();
  }

  /** Another page of the document, its matches marked too. */
  public String url(int number) {
    return ui().keeping(ui().call().links().page(document.info().id(), number) + marks.query());
  }

  private String hit(int number) {
    return url(number) + "#hit-1";
  }

  /** Pages with hits: the first, the last, and those nearest to this one. */
  public List<HitPage> hitPages() {
    List<Integer> numbers = List.copyOf(hits.keySet());
    int here = hits.headMap(page.number()).size();
    List<HitPage> pages = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (i == 0 || i == numbers.size() - 1 || Math.abs(i - here) <= NEAR) {
        int number = numbers.get(i);
        pages.add(
            new HitPage(
                number,
                Objects.requireNonNull(hits.get(number)),
                hit(number),
                number == page.number()));
      }
    }
    return pages;
  }

  /** Matching passages in the whole document. */
  public int allHits() {
    return hits.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The last page with hits before this one. */
  public Optional<String> previousHit() {
    SortedMap<Integer, Integer> before = hits.headMap(page.number());
    return before.isEmpty() ? Optional.empty() : Optional.of(hit(before.lastKey()));
  }

  /** The first page with hits after this one. */
  public Optional<String> nextHit() {
    SortedMap<Integer, Integer> after = hits.tailMap(page.number() + 1);
    return after.isEmpty() ? Optional.empty() : Optional.of(hit(after.firstKey()));
  }

  /** The page before. */
  public Optional<String> previous() {
    return page.number() <= 1 ? Optional.empty() : Optional.of(url(page.number() - 1));
  }

  /** The page after. */
  public Optional<String> next() {
    return page.number() >= document.info().pages()
        ? Optional.empty()
        : Optional.of(url(page.number() + 1));
  }

  /** The search that led here. */
  public String results() {
    return ui().href("/search" + marks.query());
  }

  /** Whether the page can be drawn as it looks. */
  public boolean drawable() {
    return document.pdf() && page.width() > 0;
  }

  /** Pages with hits for the script, as in {@code 2:5 7:1}. */
  public String hitData() {
    return hits.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Whether another page number is printed on the page. */
  public boolean printedOtherwise() {
    return !page.label().isEmpty() && !page.label().equals(String.valueOf(page.number()));
  }
}
