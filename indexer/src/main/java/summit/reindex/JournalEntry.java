package summit.reindex;

import java.util.List;
import summit.extract.Cause;

/**
 * What is known of a file from an earlier run, or what this run made of it.
 *
 * @param path absolute path of the file
 * @param name as in {@link SourceFile#name}
 * @param size bytes
 * @param modified milliseconds since 1970
 * @param sha256 checksum of the bytes that were read
 * @param reader what read it: extraction version, OCR, passwords. Another reader reads again
 * @param outcome {@code whole}, {@code partial} or {@code failed}
 * @param cause tag of a {@link Cause}; empty where whole
 * @param message the reader's own words; empty where whole
 * @param pages pages that were read
 * @param pagesFailed 1-based pages that were not
 * @param seconds time it took to read
 * @param attachments paths of the files that were inside it
 */
record JournalEntry(
    String path,
    String name,
    long size,
    long modified,
    String sha256,
    String reader,
    Outcome outcome,
    String cause,
    String message,
    int pages,
    List<Integer> pagesFailed,
    double seconds,
    List<String> attachments) {
  JournalEntry {
    pagesFailed = List.copyOf(pagesFailed);
    attachments = List.copyOf(attachments);
  }

  /** What became of a file. */
  enum Outcome {
    WHOLE,
    PARTIAL,
    FAILED
  }

  /** Whether there is text to index. */
  boolean readable() {
    return outcome != Outcome.FAILED;
  }

  /** What a person is told: the file, the cause, what to do, and the reader's own words. */
  String explain(String tag) {
    if (cause.isEmpty()) {
      return "";
    }
    String detail =
        message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    return Cause.of(cause).line(name, tag) + " (" + detail + ")";
  }

  /** The same outcome for a file of the same bytes. */
  JournalEntry at(SourceFile file) {
    return new JournalEntry(
        file.path().toString(),
        file.name(),
        file.size(),
        file.modified(),
        sha256,
        reader,
        outcome,
        cause,
        message,
        pages,
        pagesFailed,
        seconds,
        attachments);
  }
}
