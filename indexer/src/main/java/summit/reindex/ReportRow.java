package summit.reindex;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A file's line in the report.
 *
 * @param id document id; empty where it has none
 * @param cause tag of the closed list; empty where all is well
 * @param message a sentence for a person; empty where all is well
 * @param pages pages in the index
 * @param pagesFailed 1-based pages that are missing
 * @param passages passages in the index
 * @param seconds time it took to read, 0 where it was not read anew
 */
record ReportRow(
    String file,
    String id,
    Status status,
    String cause,
    String message,
    int pages,
    List<Integer> pagesFailed,
    int passages,
    double seconds) {
  ReportRow {
    pagesFailed = List.copyOf(pagesFailed);
  }

  /** What this run made of a file. */
  @JsonSerialize(using = tools.jackson.databind.ser.std.ToStringSerializer.class)
  enum Status {
    INDEXED,
    UNCHANGED,
    PARTIAL,
    FAILED,
    REMOVED,
    DUPLICATE;

    /** The word in the report. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
