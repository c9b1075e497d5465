package summit.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Prints a brief on A4 with embedded fonts; the same text gives the same bytes. */
public final class BriefPrinter {
  private static final float MARGIN = 64;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
  private static final float FOOT = 36;
  private static final float LEADING = 1.55f;

  /** Without it a language without a file would get the machine's own. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Path regular;
  private final Path bold;

  /** A printer with two fonts that hold the glyphs of every brief. */
  public BriefPrinter(Path regular, Path bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Prints a brief to a file. */
  public void print(Brief brief, Path target) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Sheet sheet = new Sheet(document, brief);
      sheet.head();
      for (Brief.Section section : brief.sections()) {
        sheet.section(section);
      }
      sheet.finish();
      Files.deleteIfExists(target);
      document.save(target.toFile());
    }
  }

  private final class Sheet {
    private final PDDocument document;
    private final Brief brief;
    private final PDFont text;
    private final PDFont strong;
    private final ResourceBundle words;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream out;
    private float y;

    Sheet(PDDocument document, Brief brief) throws IOException {
      this.document = document;
      this.brief = brief;
      this.text = PDType0Font.load(document, regular.toFile());
      this.strong = PDType0Font.load(document, bold.toFile());
      this.words =
          ResourceBundle.getBundle(
              "summit.brief.words", Locale.forLanguageTag(brief.language()), NO_FALLBACK);
      this.out = newPage();
      describe();
    }

    private void describe() {
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(brief.title());
      information.setAuthor("Summit Search");
      Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      fixed.setTimeInMillis(0);
      information.setCreationDate(fixed);
      document.setDocumentId(
          UUID.nameUUIDFromBytes(brief.id().getBytes(StandardCharsets.UTF_8))
              .getMostSignificantBits());
      document.getDocumentCatalog().setLanguage(brief.language());
      document.getDocumentCatalog().setDocumentOutline(outline);
    }

    void head() throws IOException {
      paragraph(strong, 17, brief.title());
      y -= 6;
      paragraph(text, 9, words.getString("label"));
      paragraph(text, 7.5f, brief.source());
    }

    void section(Brief.Section section) throws IOException {
      y -= 14;
      room(4 * 11 * LEADING);
      bookmark(section.heading());
      paragraph(strong, 12.5f, section.heading());
      for (Brief.Paragraph paragraph : section.paragraphs()) {
        y -= 5;
        paragraph(text, 10.5f, paragraph.number() + ". " + paragraph.text());
      }
    }

    private void bookmark(String title) {
      PDPageFitDestination target = new PDPageFitDestination();
      target.setPage(pages.getLast());
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(title);
      item.setDestination(target);
      outline.addLast(item);
    }

    private void paragraph(PDFont font, float size, String words) throws IOException {
      for (String line : wrap(font, size, words, WIDTH)) {
        room(size * LEADING);
        y -= size * LEADING;
        write(font, size, MARGIN, y, line);
      }
    }

    private void room(float height) throws IOException {
      if (y - height < MARGIN) {
        out.close();
        out = newPage();
      }
    }

    private PDPageContentStream newPage() throws IOException {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      pages.add(page);
      y = TOP;
      return new PDPageContentStream(document, page);
    }

    private void write(PDFont font, float size, float x, float at, String line) throws IOException {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, at);
      out.showText(line);
      out.endText();
    }

    void finish() throws IOException {
      out.close();
      // a reader tells a footer from the text by its return on every page: one page needs none
      for (int i = 0; i < pages.size() && pages.size() > 1; i++) {
        out =
            new PDPageContentStream(
                document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
        String foot = words.getString("foot") + "   " + (i + 1) + " / " + pages.size();
        write(text, 8, MARGIN, FOOT, foot);
        out.close();
      }
    }
  }

  /** Breaks at spaces; a word wider than the line, such as an address, is broken where it must. */
  private static List<String> wrap(PDFont font, float size, String text, float width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(font, size, longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(font, size, line) > width) {
        int fits = line.length() - 1;
        while (width(font, size, line.substring(0, fits)) > width) {
          fits--;
        }
        lines.add(line.substring(0, fits));
        line = line.substring(fits);
      }
    }
    lines.add(line);
    return lines;
  }

  private static float width(PDFont font, float size, String text) throws IOException {
    return font.getStringWidth(text) * size / 1000;
  }
}
