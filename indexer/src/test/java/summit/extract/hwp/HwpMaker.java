package summit.extract.hwp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the HWP 5 files that tests read: one paragraph a section. */
final class HwpMaker {
  private static final int COMPRESSED = 1;
  private static final int DISTRIBUTED = 1 << 2;

  private HwpMaker() {}

  static Path plain(Path file, String... sections) throws IOException {
    return write(file, COMPRESSED, "BodyText", sections);
  }

  static Path distributed(Path file, String... sections) throws IOException {
    return write(file, COMPRESSED | DISTRIBUTED, "ViewText", sections);
  }

  static Path flagged(Path file, int flags) throws IOException {
    return write(file, flags, "BodyText", "비밀");
  }

  private static Path write(Path file, int flags, String folder, String... sections)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      ByteBuffer header = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
      header.put("HWP Document File".getBytes(StandardCharsets.US_ASCII)).putInt(36, flags);
      add(files.getRoot(), "FileHeader", header.array());
      add(files.getRoot(), "DocInfo", deflate(new byte[0]));
      DirectoryEntry body = files.createDirectory(folder);
      // stored backwards: the reader must go by number
      for (int i = sections.length - 1; i >= 0; i--) {
        byte[] section = deflate(section(sections[i]));
        add(body, "Section" + i, (flags & DISTRIBUTED) == 0 ? section : scramble(section));
      }
      files.writeFilesystem(out);
    }
    return file;
  }

  private static void add(DirectoryEntry folder, String name, byte[] content) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static byte[] section(String text) {
    byte[] units = (text + '\r').getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer section =
        ByteBuffer.allocate(4 + 24 + 4 + units.length).order(ByteOrder.LITTLE_ENDIAN);
    section.putInt(0x42 | (24 << 20)).put(new byte[24]);
    section.putInt(0x43 | (1 << 10) | (units.length << 20)).put(units);
    return section.array();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, raw)) {
      out.write(bytes);
    } finally {
      raw.end();
    }
    return packed.toByteArray();
  }

  private static byte[] scramble(byte[] section) throws IOException {
    byte[] key = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    byte[] data = new byte[256];
    ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putInt(0x1234_5677);
    System.arraycopy(key, 0, data, 4 + (data[0] & 0xF), key.length);
    Distribution.unscramble(data); // XOR: once more undoes it
    byte[] padded = Arrays.copyOf(section, (section.length + 15) / 16 * 16);
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
      ByteBuffer stream =
          ByteBuffer.allocate(4 + 256 + padded.length).order(ByteOrder.LITTLE_ENDIAN);
      stream.putInt(0x1C | (256 << 20)).put(data).put(cipher.doFinal(padded));
      return stream.array();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
