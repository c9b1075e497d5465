package summit.extract.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import summit.extract.DocumentHead;
import summit.language.TextNormalizer;
import summit.passage.OutlineEntry;

/**
 * Title, author, date, bookmarks with their pages, and page labels. Each is best effort: a broken
 * one is left out, for it says nothing about the pages.
 */
final class PdfHead {
  private static final int MAX_LEVEL = 12;
  private static final int BOOKMARKS_A_PAGE = 8;
  private static final int MIN_LIMIT = 50;

  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final List<OutlineEntry> outline = new ArrayList<>();

  PdfHead(PDDocument document, List<PDPage> pages) {
    this.document = document;
    for (PDPage page : pages) {
      numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
    }
  }

  DocumentHead read(String mediaType, int pages) {
    PDDocumentInformation info = document.getDocumentInformation();
    readOutline();
    return new DocumentHead(
        mediaType,
        tidy(info.getTitle()),
        tidy(info.getAuthor()),
        date(info),
        pages,
        useful() ? outline : List.of());
  }

  /** What is printed for each page, "iv" or "12"; the number where the file names none. */
  List<String> labels(int pages) {
    List<String> labels = new ArrayList<>(pages);
    @Nullable String[] own = ownLabels();
    for (int i = 0; i < pages; i++) {
      String label = i < own.length ? tidy(own[i]) : "";
      labels.add(label.isEmpty() ? String.valueOf(i + 1) : label);
    }
    return labels;
  }

  private @Nullable String[] ownLabels() {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return new String[0];
    }
  }

  /** Some programs export every paragraph as a bookmark: 53 a page in one real report. */
  private boolean useful() {
    return outline.size() <= limit();
  }

  private int limit() {
    return Math.max(MIN_LIMIT, numbers.size() * BOOKMARKS_A_PAGE);
  }

  private void readOutline() {
    try {
      PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        readChildren(root, 1);
      }
    } catch (RuntimeException | StackOverflowError broken) {
      // what was read before the break is good
    }
  }

  private void readChildren(PDOutlineNode node, int level) {
    for (PDOutlineItem item : node.children()) {
      if (outline.size() > limit() || level > MAX_LEVEL) {
        return; // a chain of bookmarks may be a circle
      }
      int page = page(item);
      String title = tidy(item.getTitle());
      if (page > 0 && !title.isEmpty()) {
        outline.add(new OutlineEntry(level, title, page));
      }
      readChildren(item, level + 1);
    }
  }

  private int page(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
    } catch (IOException | RuntimeException broken) {
      return 0;
    }
  }

  private static String date(PDDocumentInformation info) {
    Calendar created = info.getCreationDate();
    if (created == null) {
      return "";
    }
    return LocalDate.ofInstant(created.toInstant(), created.getTimeZone().toZoneId()).toString();
  }

  private static String tidy(@Nullable String text) {
    return text == null
        ? ""
        : TextNormalizer.normalize(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
