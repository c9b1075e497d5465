package summit.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Whether what came is the document that was asked for. */
final class Inspection {
  private static final int TAIL = 2048;
  private static final int PAGE_HEAD = 2 << 20;
  private static final int LEAST_LETTERS = 200;

  private final Path file;
  private final Answer answer;

  Inspection(Path file, Answer answer) {
    this.file = file;
    this.answer = answer;
  }

  /**
   * The kind of document it is.
   *
   * @param url the catalogue's address: an address that ends in .pdf promises one
   * @throws FetchException if it is empty, of another kind, a page without text, or cut off
   */
  DocumentType type(URI url) throws IOException, FetchException {
    if (Files.size(file) == 0) {
      throw FetchException.lasting(FetchCause.EMPTY, "");
    }
    String said = answer.header("Content-Type");
    Optional<DocumentType> type = DocumentType.of(file, said);
    boolean promised = DocumentType.promised(url, said).filter(DocumentType::binary).isPresent();
    if (type.isEmpty() || (promised && !type.get().binary())) {
      throw FetchException.lasting(FetchCause.WRONG_TYPE, said.isEmpty() ? "?" : said);
    }
    if (type.get() == DocumentType.HTML && !hasText()) {
      throw FetchException.lasting(FetchCause.NO_TEXT, "");
    }
    if (type.get() == DocumentType.PDF && answer.length() < 0 && !endsLikePdf()) {
      throw FetchException.passing(FetchCause.TRUNCATED, "%%EOF");
    }
    return type.get();
  }

  /** A viewer's page is a few words and a script that would bring the rest. */
  private boolean hasText() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // one character a byte: a letter outside ASCII counts two or three times, which does no harm
      String page = new String(in.readNBytes(PAGE_HEAD), StandardCharsets.ISO_8859_1);
      return PageText.of(page).chars().filter(c -> c > ' ').count() >= LEAST_LETTERS;
    }
  }

  private boolean endsLikePdf() throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, in.length() - TAIL);
      byte[] tail = new byte[(int) (in.length() - start)];
      in.seek(start);
      in.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  /**
   * Compares a checksum with the catalogue's. Pages are exempt: a site writes them anew for every
   * visit, and the catalogue's checksums are of files.
   *
   * @param known checksums of the document; none where the catalogue knows none
   * @throws FetchException if it is none of them
   */
  static void compare(DocumentType type, String sha256, List<String> known) throws FetchException {
    if (type.binary() && !known.isEmpty() && !known.contains(sha256)) {
      throw FetchException.lasting(FetchCause.CHECKSUM, sha256);
    }
  }

  /** SHA-256 of the file, in lower-case hexadecimal. */
  String sha256() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
