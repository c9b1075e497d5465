package summit.reindex;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import summit.reindex.ReportRow.Status;
import tools.jackson.databind.json.JsonMapper;

/** Says at the end of a run what it did. */
final class Summary {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private final ResourceBundle words;

  Summary(PrintWriter out, ResourceBundle words) {
    this.out = out;
    this.words = words;
  }

  void print(Report report, Path file, IndexCommand.Format format, boolean dryRun) {
    switch (format) {
      case JSONL -> events(report);
      case TEXT -> text(report, file, dryRun);
    }
    out.flush();
  }

  private void events(Report report) {
    report.documents().forEach(row -> out.println(JSON.writeValueAsString(row)));
    out.println(JSON.writeValueAsString(report.totals()));
  }

  private void text(Report report, Path file, boolean dryRun) {
    out.println(
        say(
            "summary.counts",
            report.documents().size(),
            report.count(Status.INDEXED),
            report.count(Status.UNCHANGED),
            report.count(Status.PARTIAL),
            report.count(Status.FAILED),
            report.count(Status.REMOVED),
            report.count(Status.DUPLICATE)));
    out.println(say("summary.sizes", report.total("pages"), report.total("passages")));
    if (dryRun) {
      out.println(words.getString("summary.dryRun"));
    } else if (report.generation() != null) {
      out.println(say("summary.live", report.generation(), report.seconds(), file));
    } else {
      out.println(words.getString("summary.nothing"));
    }
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(values);
  }
}
