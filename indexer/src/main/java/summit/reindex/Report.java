package summit.reindex;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run did: a row for every file that was looked at.
 *
 * @param generation the generation that is live after the run; null where there is none
 * @param started ISO instant
 */
record Report(
    @Nullable String generation,
    String started,
    double seconds,
    List<ReportRow> documents,
    Map<String, Integer> totals) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Report of(
      @Nullable String generation, String started, double seconds, List<ReportRow> rows) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (ReportRow.Status status : ReportRow.Status.values()) {
      totals.put(status.toString(), (int) rows.stream().filter(r -> r.status() == status).count());
    }
    totals.put("files", rows.size());
    totals.put("pages", rows.stream().mapToInt(ReportRow::pages).sum());
    totals.put("passages", rows.stream().mapToInt(ReportRow::passages).sum());
    return new Report(generation, started, seconds, List.copyOf(rows), totals);
  }

  /** 0 where every file is wholly there, 3 where one failed or is partial. */
  int exitCode() {
    return count(ReportRow.Status.FAILED) + count(ReportRow.Status.PARTIAL) == 0 ? 0 : 3;
  }

  int count(ReportRow.Status status) {
    return total(status.toString());
  }

  /** One of the totals by its key. */
  int total(String key) {
    return totals.getOrDefault(key, 0);
  }

  /** Writes {@code report.json} and, beside it, {@code report.csv}. */
  void write(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    String name = file.getFileName().toString().replaceFirst("\\.json$", "") + ".csv";
    try (CsvWriter csv =
        CsvWriter.builder().build(file.resolveSibling(name), StandardCharsets.UTF_8)) {
      csv.writeRecord(
          "file",
          "id",
          "status",
          "cause",
          "message",
          "pages",
          "pagesFailed",
          "passages",
          "seconds");
      documents.forEach(
          row ->
              csv.writeRecord(
                  row.file(),
                  row.id(),
                  row.status().toString(),
                  row.cause(),
                  row.message(),
                  String.valueOf(row.pages()),
                  row.pagesFailed().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                  String.valueOf(row.passages()),
                  String.format(Locale.ROOT, "%.3f", row.seconds())));
    }
  }
}
