package summit.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.api.Json;
import summit.api.Messages;
import summit.evaluate.Analysis;
import summit.glossary.Glossary;
import summit.query.QueryReading;

/** {@code summit analyze}: how a text is analysed, term by term; it needs no index. */
@Command(name = "analyze", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** No mixin: it is asked for the language of messages alone. */
  private final ReaderOptions reader = new ReaderOptions();

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "analyze-text")
  private List<String> text;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|json",
      descriptionKey = "short-format")
  private EvaluateCommand.Format format;

  @Override
  public Integer call() {
    Analysis analysis = Analysis.of(String.join(" ", text), Glossary.bundled());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.println(Json.MAPPER.writeValueAsString(analysis));
      case TEXT -> write(analysis, reader.words(), out);
    }
    out.flush();
    return 0;
  }

  private static void write(Analysis analysis, Messages words, PrintWriter out) {
    out.println(words.text("analyze.columns"));
    for (Analysis.FieldTerms field : analysis.fields()) {
      out.println();
      out.println(field.field());
      for (Analysis.Term term : field.terms()) {
        out.println(
            String.format(
                Locale.ROOT,
                "%6d  %4d-%-4d  %s  <  %s",
                term.position(),
                term.start(),
                term.end(),
                term.term(),
                term.source()));
      }
    }
    out.println();
    reading(analysis, words, out);
  }

  private static void reading(Analysis analysis, Messages words, PrintWriter out) {
    QueryReading reading = analysis.reading();
    out.println(words.text("analyze.understood", reading.understood()));
    out.println(words.text("analyze.languages", String.join(", ", reading.languages())));
    reading.correction().ifPresent(meant -> out.println(words.text("meant", meant.text())));
    out.println(words.text("analyze.expansions", String.valueOf(reading.expansions().size())));
    for (QueryReading.Expansion expansion : reading.expansions()) {
      out.println(
          "  "
              + expansion.id()
              + "  "
              + expansion.from()
              + "  >  "
              + String.join(" | ", expansion.to())
              + "  ("
              + expansion.source()
              + ")");
    }
    analysis.legs().forEach((tag, query) -> out.println(words.text("analyze.leg", tag, query)));
  }
}
