package summit.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import summit.extract.DocumentHead;
import summit.extract.ExtractRequest;
import summit.extract.OcrMode;
import summit.extract.RawLine;
import summit.extract.RawPage;
import summit.extract.RawWord;
import summit.passage.OutlineEntry;

/** How the records go over a pipe; both ends are the same build, so there is no version. */
final class Frames {
  private static final int MAX_STRING = 64 << 20;
  private static final int MAX_LIST = 10_000_000;

  private Frames() {}

  /** What a frame tells. */
  enum Kind {
    HEAD,
    BEGIN,
    PAGE,
    MISSING,
    EMBEDDED,
    FAILED,
    DONE
  }

  static void string(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String string(DataInputStream in) throws IOException {
    return new String(bytes(in, MAX_STRING), StandardCharsets.UTF_8);
  }

  static byte[] bytes(DataInputStream in, int limit) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > limit) {
      throw new IOException("a worker sent a frame of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_LIST) {
      throw new IOException("a worker sent a list of " + count);
    }
    return count;
  }

  static void request(DataOutputStream out, ExtractRequest request) throws IOException {
    string(out, request.file().toString());
    out.writeInt(request.firstPage());
    string(out, request.ocr().name());
    out.writeInt(request.passwords().size());
    for (String password : request.passwords()) {
      string(out, password);
    }
    out.writeInt(request.maxPages());
    out.writeInt(request.maxEmbedded());
    out.writeLong(request.maxEmbeddedBytes());
  }

  static ExtractRequest request(DataInputStream in) throws IOException {
    Path file = Path.of(string(in));
    int firstPage = in.readInt();
    OcrMode ocr = OcrMode.valueOf(string(in));
    List<String> passwords = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      passwords.add(string(in));
    }
    return new ExtractRequest(
        file, "", firstPage, ocr, passwords, in.readInt(), in.readInt(), in.readLong());
  }

  static void head(DataOutputStream out, DocumentHead head) throws IOException {
    string(out, head.mediaType());
    string(out, head.title());
    string(out, head.author());
    string(out, head.date());
    out.writeInt(head.pages());
    out.writeInt(head.outline().size());
    for (OutlineEntry entry : head.outline()) {
      out.writeInt(entry.level());
      string(out, entry.title());
      out.writeInt(entry.page());
    }
  }

  static DocumentHead head(DataInputStream in) throws IOException {
    String mediaType = string(in);
    String title = string(in);
    String author = string(in);
    String date = string(in);
    int pages = in.readInt();
    List<OutlineEntry> outline = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      outline.add(new OutlineEntry(in.readInt(), string(in), in.readInt()));
    }
    return new DocumentHead(mediaType, title, author, date, pages, outline);
  }

  static void page(DataOutputStream out, RawPage page) throws IOException {
    out.writeInt(page.number());
    string(out, page.label());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeBoolean(page.ocr());
    out.writeInt(page.lines().size());
    for (RawLine line : page.lines()) {
      line(out, line);
    }
  }

  static RawPage page(DataInputStream in) throws IOException {
    int number = in.readInt();
    String label = string(in);
    float width = in.readFloat();
    float height = in.readFloat();
    boolean ocr = in.readBoolean();
    List<RawLine> lines = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      lines.add(line(in));
    }
    return new RawPage(number, label, width, height, ocr, lines);
  }

  private static void line(DataOutputStream out, RawLine line) throws IOException {
    out.writeFloat(line.size());
    out.writeBoolean(line.bold());
    out.writeBoolean(line.trailingSpace());
    out.writeBoolean(line.furniture());
    out.writeByte(line.heading());
    out.writeInt(line.words().size());
    for (RawWord word : line.words()) {
      string(out, word.text());
      out.writeFloat(word.x());
      out.writeFloat(word.y());
      out.writeFloat(word.width());
      out.writeFloat(word.height());
    }
  }

  private static RawLine line(DataInputStream in) throws IOException {
    float size = in.readFloat();
    boolean bold = in.readBoolean();
    boolean trailingSpace = in.readBoolean();
    boolean furniture = in.readBoolean();
    int heading = in.readByte();
    List<RawWord> words = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      words.add(
          new RawWord(string(in), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    return new RawLine(words, size, bold, trailingSpace, furniture, heading);
  }
}
