package summit.reindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summit.extract.Cause;
import summit.index.Manifest;
import summit.reindex.JournalEntry.Outcome;
import summit.reindex.ReportRow.Status;

/** Collects the report's rows. */
final class Rows {
  /** Reports are read by programs and passed on: they are in one language. */
  private static final String REPORT_LANGUAGE = "en";

  private final List<ReportRow> rows = new ArrayList<>();

  void add(String file, String id, JournalEntry entry, Status status, int passages) {
    rows.add(
        new ReportRow(
            file,
            id,
            status,
            entry.cause(),
            entry.explain(REPORT_LANGUAGE),
            entry.pages(),
            entry.pagesFailed(),
            passages,
            status == Status.UNCHANGED ? 0 : entry.seconds()));
  }

  void failed(String file, Cause cause) {
    simple(file, Status.FAILED, cause.tag(), cause.line(file, REPORT_LANGUAGE));
  }

  void removed(String file) {
    simple(file, Status.REMOVED, "", "");
  }

  void duplicate(String file, String first) {
    simple(file, Status.DUPLICATE, "", file + ": holds the same bytes as " + first);
  }

  void foreseen(String file, Status status) {
    simple(file, status, "", "");
  }

  private void simple(String file, Status status, String cause, String message) {
    rows.add(new ReportRow(file, "", status, cause, message, 0, List.of(), 0, 0));
  }

  List<ReportRow> rows() {
    return List.copyOf(rows);
  }

  /**
   * What the manifest tells searchers of: files that could not be reached, which are rows already,
   * and those of which something was not read.
   */
  List<Manifest.Problem> problems(
      Map<SourceFile, JournalEntry> outcomes, Map<SourceFile, String> ids) {
    List<Manifest.Problem> problems = new ArrayList<>();
    for (ReportRow row : rows) {
      if (row.status() == Status.FAILED) {
        problems.add(problem(row.file(), null, Status.FAILED, row.cause(), row.message(), 0));
      }
    }
    outcomes.forEach(
        (file, entry) -> {
          if (entry.outcome() != Outcome.WHOLE) {
            Status status = entry.readable() ? Status.PARTIAL : Status.FAILED;
            problems.add(
                problem(
                    file.name(),
                    ids.get(file),
                    status,
                    entry.cause(),
                    entry.explain(REPORT_LANGUAGE),
                    entry.pagesFailed().size()));
          }
        });
    return problems;
  }

  private static Manifest.Problem problem(
      String file,
      @org.jspecify.annotations.Nullable String id,
      Status status,
      String cause,
      String message,
      int pages) {
    return new Manifest.Problem(file, id, status.toString(), cause, message, pages);
  }
}
