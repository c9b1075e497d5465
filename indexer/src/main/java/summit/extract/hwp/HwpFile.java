package summit.extract.hwp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import summit.extract.Cause;
import summit.extract.ExtractionException;

/** The streams of an HWP 5 file, in reading order, unpacked and, where distributed, decrypted. */
final class HwpFile implements AutoCloseable {
  private static final int MAX_STREAM = 128 << 20;
  private static final int COMPRESSED = 1;
  private static final int PASSWORD = 1 << 1;
  private static final int DISTRIBUTED = 1 << 2;
  private static final int RIGHTS_MANAGED = 1 << 4 | 1 << 10;
  private static final int CERTIFICATE = 1 << 8;

  private final POIFSFileSystem files;
  private final int flags;

  HwpFile(Path file) throws IOException {
    files = open(file);
    try {
      flags = flags();
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static POIFSFileSystem open(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (RuntimeException e) {
      throw new ExtractionException(Cause.MALFORMED, "not a readable HWP file: " + e, e);
    }
  }

  private int flags() throws IOException {
    byte[] header = bytes(files.getRoot(), "FileHeader");
    if (header.length < 40
        || !new String(header, 0, 17, StandardCharsets.US_ASCII).equals("HWP Document File")) {
      throw new ExtractionException(Cause.MALFORMED, "has no HWP header");
    }
    int flags = new Bytes(header, 0, header.length).int32(36);
    if ((flags & PASSWORD) != 0) {
      throw new ExtractionException(Cause.ENCRYPTED, "asks for a password");
    }
    if ((flags & (CERTIFICATE | RIGHTS_MANAGED)) != 0) {
      throw new ExtractionException(Cause.ENCRYPTED, "is locked by a certificate or by DRM");
    }
    return flags;
  }

  HwpRecord documentInfo() throws IOException {
    return HwpRecord.parse(unpack(bytes(files.getRoot(), "DocInfo")));
  }

  /** The sections by number; storage order is another in three of eight files. */
  List<HwpRecord> sections() throws IOException {
    boolean distributed = (flags & DISTRIBUTED) != 0;
    String folder = distributed ? "ViewText" : "BodyText";
    if (!(files.getRoot().hasEntry(folder)
        && files.getRoot().getEntry(folder) instanceof DirectoryNode body)) {
      throw new ExtractionException(Cause.MALFORMED, "has no " + folder);
    }
    List<String> names = new ArrayList<>();
    for (String name : body.getEntryNames()) {
      if (name.matches("Section\\d{1,6}")) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparingInt(name -> Integer.parseInt(name.substring(7))));
    List<HwpRecord> sections = new ArrayList<>();
    for (String name : names) {
      byte[] stored = bytes(body, name);
      sections.add(HwpRecord.parse(unpack(distributed ? Distribution.decrypt(stored) : stored)));
    }
    return sections;
  }

  HwpSummary summary() {
    try {
      return HwpSummary.read(bytes(files.getRoot(), HwpSummary.STREAM));
    } catch (IOException | RuntimeException broken) {
      return HwpSummary.NONE;
    }
  }

  private byte[] unpack(byte[] stored) throws IOException {
    if ((flags & COMPRESSED) == 0) {
      return stored;
    }
    Inflater raw = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(stored), raw)) {
      byte[] unpacked = in.readNBytes(MAX_STREAM);
      if (unpacked.length == MAX_STREAM) {
        throw new ExtractionException(Cause.TOO_LARGE, "grows without end when unpacked");
      }
      return unpacked;
    } finally {
      raw.end();
    }
  }

  private static byte[] bytes(DirectoryNode folder, String name) throws IOException {
    try (InputStream in = folder.createDocumentInputStream(name)) {
      return in.readNBytes(MAX_STREAM);
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
