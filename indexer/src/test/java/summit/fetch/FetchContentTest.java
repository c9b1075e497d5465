package summit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchContentTest extends FetchFixture {
  private static final String HTML = "text/html; charset=utf-8";

  @Test
  void doesNotTakeAnErrorPageForADocument() throws IOException {
    site.put("/file.pdf", HTML, TestSite.PAGE);
    FetchOutcome.Failed failed = fails(site.version("work", "/file.pdf"));
    assertThat(failed.cause()).isEqualTo(FetchCause.WRONG_TYPE);
    assertThat(failed.detail()).isEqualTo(HTML);
    assertThat(documents()).isEmpty();
  }

  @Test
  void doesNotTakeAPageThatIsSaidToBeAPdf() throws IOException {
    site.put("/download", "application/pdf", TestSite.PAGE);
    assertThat(fails(site.version("work", "/download")).cause()).isEqualTo(FetchCause.WRONG_TYPE);
  }

  @Test
  void takesWhatAFileIsOverWhatASiteSays() throws IOException {
    site.put("/download", HTML, TestSite.PDF);
    fetch(site.version("work", "/download"));
    assertThat(documents()).containsExactly("work.en.pdf");
  }

  @Test
  void keepsWhatWasHereWhenAnErrorPageComes() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);
    fetch(site.version("work", "/file.pdf"));
    site.put("/file.pdf", HTML, TestSite.PAGE);
    fails(site.version("work", "/file.pdf"));
    assertThat(document("work.en.pdf")).hasBinaryContent(TestSite.PDF);
  }

  @Test
  void namesAPageThatNeedsABrowser() throws IOException {
    String shell = "<!DOCTYPE html><html><body>Loading<script>" + "x();".repeat(500) + "</script>";
    site.put("/viewer", HTML, TestSite.bytes(shell));
    assertThat(fails(site.version("work", "/viewer")).cause()).isEqualTo(FetchCause.NO_TEXT);
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    site.status("/file.pdf", 200);
    assertThat(fails(site.version("work", "/file.pdf")).cause()).isEqualTo(FetchCause.EMPTY);
  }

  @Test
  void namesWhatIsNoDocument() throws IOException {
    site.put("/picture", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(fails(site.version("work", "/picture")).cause()).isEqualTo(FetchCause.WRONG_TYPE);
  }

  @Test
  void takesAFileWithTheCataloguesChecksum() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);
    assertThat(fetch(site.version("work", "/file.pdf", "00", sha256(TestSite.PDF))))
        .isInstanceOf(FetchOutcome.Fetched.class);
  }

  @Test
  void doesNotTakeAFileWithAnotherChecksum() throws IOException {
    site.put("/file.pdf", "application/pdf", TestSite.PDF);
    FetchOutcome.Failed failed = fails(site.version("work", "/file.pdf", "00"));
    assertThat(failed.cause()).isEqualTo(FetchCause.CHECKSUM);
    assertThat(failed.detail()).isEqualTo(sha256(TestSite.PDF));
    assertThat(documents()).isEmpty();
  }

  @Test
  void doesNotHoldAPageToTheChecksumOfAFile() throws IOException {
    site.put("/page", HTML, TestSite.PAGE);
    assertThat(fetch(site.version("work", "/page", "00"))).isInstanceOf(FetchOutcome.Fetched.class);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void replacesAFileOfAnotherKind() throws IOException {
    site.put("/doc", HTML, TestSite.PAGE);
    fetch(site.version("work", "/doc"));
    site.put("/doc", "application/pdf", TestSite.PDF);
    fetch(site.version("work", "/doc"));
    assertThat(documents()).containsExactly("work.en.pdf");
  }

  @Test
  void replacesTheFileOfAnAddressThatHasMoved() throws IOException {
    site.put("/old", HTML, TestSite.PAGE);
    fetch(site.version("work", "/old"));
    fails(site.version("work", "/gone.pdf"));
    site.put("/new.pdf", "application/pdf", TestSite.PDF);
    fetch(site.version("work", "/new.pdf"));
    assertThat(documents()).containsExactly("work.en.pdf");
  }

  @Test
  void knowsHangulFilesByTheirBytes() throws IOException {
    byte[] ole = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(70_000));
    byte[] hwp = bytes(new String(ole, StandardCharsets.ISO_8859_1) + "HWP Document File\0");
    assertThat(DocumentType.of(file(hwp), "application/octet-stream")).contains(DocumentType.HWP);
    assertThat(DocumentType.of(file(ole), "application/msword")).isEmpty();
  }

  @Test
  void knowsZippedDocumentsByTheirParts() throws IOException {
    assertThat(DocumentType.of(file(zip("word/document.xml", "<w/>")), ""))
        .contains(DocumentType.DOCX);
    assertThat(DocumentType.of(file(zip("mimetype", "application/hwp+zip")), ""))
        .contains(DocumentType.HWPX);
    assertThat(DocumentType.of(file(zip("a.txt", "a")), "application/zip")).isEmpty();
    assertThat(DocumentType.of(file(bytes("PK\u0003\u0004 cut off")), "")).isEmpty();
  }

  @Test
  void knowsPlainTextByTheSitesWord() throws IOException {
    assertThat(DocumentType.of(file(bytes("plain")), "text/plain")).contains(DocumentType.TXT);
    assertThat(DocumentType.of(file(bytes("plain")), "application/octet-stream")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/x.pdf, PDF",
    "https://a.org/X.PDF?v=2, PDF",
    "https://a.org/pdf/2510.13653, PDF",
    "https://a.org/doc/C/MIN(2024)17/en/pdf, PDF",
    "https://a.org/TXT/PDF/?uri=OJ:L, PDF",
    "https://a.org/x.hwp, HWP",
    "https://a.org/pdf/page.htm, HTML",
  })
  void readsThePromiseOfAnAddress(URI url, DocumentType type) {
    assertThat(DocumentType.promised(url, "")).contains(type);
  }

  @Test
  void anAddressWithoutAKindPromisesNothing() {
    assertThat(DocumentType.promised(URI.create("https://a.org/pdfs-and-more"), "text/html"))
        .isEmpty();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(data.resolve("file"), content);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String entry, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
