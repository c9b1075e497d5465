package summit.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.Passage;

/**
 * Pages to passages: at headings and numbered paragraphs, packed to about 490 Korean or 1,100
 * English characters, long paragraphs by sentence; never across a page or a heading, and without
 * running headers and footers.
 */
public final class PassageSplitter {
  /** Raise it when other passages come out of the same pages. */
  public static final int VERSION = 2;

  /** A splitter without settings; safe for use by several threads. */
  public PassageSplitter() {}

  /**
   * Splits one document.
   *
   * @param documentId what every passage's id begins with
   * @param pages in order
   * @param outline table of contents, for the heading paths
   * @param documentLanguage BCP 47 tag, for passages whose script tells nothing
   * @return passages in reading order, each with {@code text} equal to its page's text from {@code
   *     start} to {@code end}, and with an id that a rebuild of unchanged pages gives again
   */
  public List<Passage> split(
      String documentId, List<Page> pages, List<OutlineEntry> outline, String documentLanguage) {
    PassageIds ids = new PassageIds(documentId);
    Blocks blocks = new Blocks(new HeadingFinder(outline));
    HeadingPath path = new HeadingPath();
    Locale locale = Locale.forLanguageTag(documentLanguage);
    List<Passage> passages = new ArrayList<>();
    for (Page page : pages) {
      for (PagePacker.Piece piece : new PagePacker(page, path, locale).pack(blocks.of(page))) {
        passages.add(passage(documentId, ids, page, piece, documentLanguage));
      }
    }
    return passages;
  }

  private static Passage passage(
      String document, PassageIds ids, Page page, PagePacker.Piece piece, String language) {
    String text = page.text().substring(piece.start(), piece.end());
    return new Passage(
        ids.next(text),
        document,
        page.number(),
        page.label(),
        piece.heading(),
        piece.number(),
        PassageLanguage.of(text, language),
        piece.start(),
        piece.end(),
        text,
        page.ocr(),
        null);
  }
}
