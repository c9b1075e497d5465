package summit.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import summit.extract.Cause;
import summit.extract.ExtractionException;

/** Opens PDF files, with candidate passwords where they ask for one. */
final class PdfFiles {
  private static final long IN_MEMORY = 1 << 24;

  private PdfFiles() {}

  /**
   * Opens a file with the empty password, then with each candidate.
   *
   * @throws ExtractionException encrypted, unsupported or malformed
   */
  static PDDocument open(Path file, List<String> passwords) throws ExtractionException {
    List<String> candidates = new ArrayList<>();
    candidates.add("");
    candidates.addAll(passwords);
    for (String password : candidates) {
      try {
        return Files.size(file) > IN_MEMORY
            ? Loader.loadPDF(file.toFile(), password)
            : Loader.loadPDF(new FileBytes(Files.readAllBytes(file)), password);
      } catch (InvalidPasswordException wrong) {
        // the next may fit
      } catch (IOException e) {
        throw explain(e);
      }
    }
    String tried = passwords.isEmpty() ? "" : "; none of the passwords given opens it";
    throw new ExtractionException(Cause.ENCRYPTED, "asks for a password" + tried);
  }

  static ExtractionException explain(IOException e) {
    String message = String.valueOf(e.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("decrypt") || lower.contains("encrypt") || lower.contains("security")) {
      return new ExtractionException(Cause.ENCRYPTED, "encrypted in a way not read: " + message, e);
    }
    if (lower.contains("invalid filter") || lower.contains("unsupported")) {
      return new ExtractionException(Cause.UNSUPPORTED, "uses what is not read: " + message, e);
    }
    return new ExtractionException(Cause.MALFORMED, "not a readable PDF: " + message, e);
  }
}
