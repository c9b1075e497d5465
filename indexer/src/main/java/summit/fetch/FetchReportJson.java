package summit.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs. */
final class FetchReportJson {
  /** The name of the report in the data folder. */
  static final String FILE = "fetch-report.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final FetchMessages messages;

  FetchReportJson(FetchMessages messages) {
    this.messages = messages;
  }

  String write(FetchReport report) {
    List<Map<String, Object>> rows = new ArrayList<>();
    report.outcomes().forEach(outcome -> rows.add(row(outcome)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("started", report.started().toString());
    all.put("seconds", report.seconds());
    all.put("offline", report.offline());
    all.put("documents", rows);
    all.put("totals", totals(report));
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Long> totals(FetchReport report) {
    Map<String, Long> totals = new LinkedHashMap<>();
    totals.put("documents", (long) report.outcomes().size());
    totals.put("fetched", report.count(FetchOutcome.Fetched.class));
    totals.put("unchanged", report.count(FetchOutcome.Unchanged.class));
    totals.put("skipped", report.count(FetchOutcome.Skipped.class));
    totals.put("failed", report.count(FetchOutcome.Failed.class));
    return totals;
  }

  private Map<String, Object> row(FetchOutcome outcome) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", outcome.id());
    row.put("url", outcome.url());
    switch (outcome) {
      case FetchOutcome.Fetched fetched -> {
        row.put("status", "fetched");
        row.put("file", fetched.file());
        row.put("bytes", fetched.bytes());
        row.put("resumed", fetched.resumed());
      }
      case FetchOutcome.Unchanged unchanged -> {
        row.put("status", "unchanged");
        row.put("file", unchanged.file());
      }
      case FetchOutcome.Skipped skipped -> {
        row.put("status", "skipped");
        row.put("reason", skipped.reason().toString());
      }
      case FetchOutcome.Failed failed -> {
        row.put("status", "failed");
        row.put("cause", failed.cause().cause());
        row.put("reason", failed.cause().toString());
        row.put("message", messages.sentence(failed));
      }
    }
    return row;
  }

  /** Writes the report into the data folder. */
  Path save(FetchReport report, Path data) throws IOException {
    Path file = data.resolve(FILE);
    Path fresh = data.resolve(FILE + ".new");
    Files.createDirectories(data);
    Files.writeString(fresh, write(report) + "\n");
    Files.move(
        fresh,
        file,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return file;
  }
}
