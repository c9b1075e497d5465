package summit.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import summit.api.Messages;
import summit.evaluate.PairedTest;
import summit.evaluate.PassageTrial;
import summit.evaluate.Scores;

/** Results of an evaluation as a person reads them; the columns are explained below the table. */
final class ScoreTable {
  private static final String HEAD = "  %-5s %-5s %6s %8s %8s %11s %12s";
  private static final String ROW = "  %-5s %-5s %6d %8.3f %8.3f %11.3f %12s";

  private static final String TRIAL_HEAD = "  %-10s %-10s %7s %8s %8s %14s";
  private static final String TRIAL_ROW = "  %-10s %-10s %7d %8.3f %8.3f %14.3f";

  private final Messages words;
  private final PrintWriter out;

  ScoreTable(Messages words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  void scores(Scores scores) {
    out.println(scores.topics());
    line(HEAD, List.of("doc", "query", "topics", "nDCG@10", "MRR@10", "recall@100", "across/mono"));
    scores.rows().forEach(this::row);
    note("evaluate.absent", scores.absent());
    note("evaluate.unjudged", scores.unjudged());
    out.println();
  }

  private void row(Scores.Row row) {
    String share =
        row.ofMonolingual().isPresent()
            ? String.format(Locale.ROOT, "%.1f %%", 100 * row.ofMonolingual().getAsDouble())
            : "";
    line(
        ROW,
        List.of(
            row.documents(),
            row.query(),
            row.count(),
            row.mean().ndcg10(),
            row.mean().mrr10(),
            row.mean().recall100(),
            share));
  }

  private void note(String key, List<String> names) {
    if (!names.isEmpty()) {
      out.println("  " + words.text(key, String.join(", ", names)));
    }
  }

  void comparison(Scores.Comparison comparison) {
    PairedTest test = comparison.test();
    out.println(
        words.text(
            "evaluate.compared",
            comparison.topics(),
            comparison.documents(),
            comparison.query(),
            String.valueOf(test.topics()),
            String.format(Locale.ROOT, "%.3f", test.before()),
            String.format(Locale.ROOT, "%.3f", test.after()),
            String.format(Locale.ROOT, "%.4f", test.p())));
  }

  void trial(PassageTrial trial) {
    out.println(words.text("evaluate.trial", trial.questions(), String.valueOf(trial.passages())));
    line(TRIAL_HEAD, List.of("typed", "set", "queries", "nDCG@10", "MRR@10", "stock nDCG@10"));
    for (PassageTrial.Row row : trial.rows()) {
      line(
          TRIAL_ROW,
          List.of(
              row.typed(),
              row.set(),
              row.count(),
              row.mean().ndcg10(),
              row.mean().mrr10(),
              row.stock().ndcg10()));
    }
    out.println(words.text("evaluate.trial.legend"));
  }

  void legend() {
    out.println(words.text("evaluate.legend"));
  }

  private void line(String form, List<?> cells) {
    out.println(String.format(Locale.ROOT, form, cells.toArray()).stripTrailing());
  }
}
