package summit.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import summit.extract.Embedded;
import summit.extract.ExtractRequest;
import summit.extract.PageSink;
import summit.language.TextNormalizer;

/** Attachments of a document (a portfolio is nothing else) and of its pages, within limits. */
final class PdfAttachments {
  private static final int MAX_DEPTH = 20;
  private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

  private final ExtractRequest request;
  private final PageSink sink;
  private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();
  private int files;
  private long bytes;

  PdfAttachments(ExtractRequest request, PageSink sink) {
    this.request = request;
    this.sink = sink;
  }

  void ofDocument(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode root = names == null ? null : names.getEmbeddedFiles();
    if (root != null) {
      ofTree(root, 0);
    }
  }

  /** Looks at the dictionaries alone: reading every link of a page costs a tenth of its time. */
  void ofPage(PDPage page) throws IOException {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && FILE_ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))
          && annotation.getDictionaryObject(COSName.FS) instanceof COSDictionary file) {
        send(new PDComplexFileSpecification(file));
      }
    }
  }

  private void ofTree(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      for (PDComplexFileSpecification file : names.values()) {
        send(file);
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null && depth < MAX_DEPTH) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        ofTree(kid, depth + 1);
      }
    }
  }

  private void send(@Nullable PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile content = file == null ? null : content(file);
    if (file == null || content == null || files >= request.maxEmbedded()) {
      return;
    }
    if (seen.put(content.getCOSObject(), true) != null) {
      return;
    }
    long room = request.maxEmbeddedBytes() - bytes;
    byte[] read = read(content, room);
    if (read.length > 0 && read.length <= room) {
      files++;
      bytes += read.length;
      sink.embedded(new Embedded(name(file), read));
    }
  }

  private static byte[] read(PDEmbeddedFile content, long room) throws IOException {
    try (InputStream in = content.createInputStream()) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, room + 1));
    }
  }

  private static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
    PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
    return unicode == null ? file.getEmbeddedFile() : unicode;
  }

  private String name(PDComplexFileSpecification file) {
    String own = file.getFileUnicode() == null ? file.getFile() : file.getFileUnicode();
    String name = own == null ? "" : TextNormalizer.normalize(own);
    // the name is the file's to choose: no path of it may reach our disk
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "attachment-" + files : last.strip();
  }
}
