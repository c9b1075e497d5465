package summit.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Makes the PDF files that tests read. */
final class PdfMaker implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDType1Font font = new PDType1Font(FontName.HELVETICA);

  PDPage page(String... lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, 12);
      content.setLeading(16);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return page;
  }

  /** A page whose content does nothing, many times. */
  void bomb(int operators) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDStream content = new PDStream(document);
    byte[] piece = "q Q ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < operators / 2000; i++) {
        out.write(piece);
      }
    }
    page.setContents(content);
  }

  /** A page of a line of text and of a stream that is an image of that many pixels a side. */
  void imageAsContent(int side) throws IOException {
    PDPage page = page("A small part of the page.");
    byte[] head = new byte[32];
    head[4] = 48;
    java.nio.ByteBuffer.wrap(head).putInt(11, side).putInt(15, side);
    PDStream image = new PDStream(document);
    try (OutputStream out = image.getCOSObject().createRawOutputStream()) {
      out.write(head);
    }
    image.getCOSObject().setItem(COSName.FILTER, COSName.JBIG2_DECODE);
    page.setContents(List.of(page.getContentStreams().next(), image));
  }

  /** A page that draws an image which claims that many pixels a side. */
  void hugeImage(int side) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var image =
        LosslessFactory.createFromImage(document, new java.awt.image.BufferedImage(1, 1, 10));
    image.setWidth(side);
    image.setHeight(side);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 595, 842);
    }
  }

  /** A page that is nothing but an image in JPEG 2000. */
  void jpeg2000() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var bytes = new ByteArrayInputStream(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '});
    var image =
        new PDImageXObject(
            document, bytes, COSName.JPX_DECODE, 1240, 1754, 8, PDDeviceGray.INSTANCE);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 595, 842);
    }
  }

  /** A page that is a picture of a text. */
  void scan(String... lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var image = new java.awt.image.BufferedImage(1240, 1754, 10);
    var graphics = image.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, 1240, 1754);
    graphics.setColor(java.awt.Color.BLACK);
    graphics.setFont(new java.awt.Font("SansSerif", java.awt.Font.PLAIN, 40));
    for (int i = 0; i < lines.length; i++) {
      graphics.drawString(lines[i], 120, 200 + i * 70);
    }
    graphics.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
    }
  }

  void bookmark(String title, PDPage page) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(page);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  void romanLabels() {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, range);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  void attach(String name, String content) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFileUnicode(name);
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  void protect(String password) throws IOException {
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
