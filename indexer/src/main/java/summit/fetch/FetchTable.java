package summit.fetch;

import java.io.PrintWriter;
import java.util.Locale;

/** A report for people: what came (+), what did not (!), what would be asked for (?), and a sum. */
final class FetchTable {
  private final PrintWriter out;
  private final FetchMessages messages;

  FetchTable(PrintWriter out, FetchMessages messages) {
    this.out = out;
    this.messages = messages;
  }

  /** A line a document that came or failed. */
  void rows(FetchReport report) {
    int width = report.outcomes().stream().mapToInt(o -> o.id().length() + 5).max().orElse(1);
    for (FetchOutcome outcome : report.outcomes()) {
      switch (outcome) {
        case FetchOutcome.Fetched came ->
            line("+", width, came.file(), messages.size(came.bytes()) + "  " + came.url());
        case FetchOutcome.Failed failed -> failed(failed);
        case FetchOutcome.Skipped skipped -> {
          if (skipped.reason() == SkipReason.PLANNED) {
            line("?", width, skipped.id(), skipped.url());
          }
        }
        case FetchOutcome.Unchanged unchanged -> {}
      }
    }
  }

  private void line(String mark, int width, String name, String rest) {
    out.println(String.format(Locale.ROOT, "%s %-" + width + "s  %s", mark, name, rest));
  }

  private void failed(FetchOutcome.Failed failed) {
    out.println(
        "! " + failed.id() + ": " + failed.cause().cause() + ": " + messages.sentence(failed));
    out.println("  " + failed.url());
  }

  /** The sum, and why documents were passed over. */
  void totals(FetchReport report) {
    out.println(
        messages.text(
            "totals",
            report.outcomes().size(),
            report.count(FetchOutcome.Fetched.class),
            report.count(FetchOutcome.Unchanged.class),
            report.count(FetchOutcome.Failed.class)));
    for (SkipReason reason : SkipReason.values()) {
      long skipped = report.count(reason);
      if (skipped > 0) {
        out.println("  " + messages.text("skipped." + reason, skipped));
      }
    }
  }
}
