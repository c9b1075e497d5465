package summit.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import summit.api.Answer;
import summit.api.Answers;
import summit.api.ExportFormat;
import summit.api.ExportWriter;
import summit.api.Json;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.search.Hit;
import summit.search.SearchRequest;
import summit.search.SearchResults;

/** {@code summit search}: the same search in a terminal. */
@Command(name = "search", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SearchCommand implements Callable<Integer> {
  /** A process that lives for one search spends most of its time on loading words and code. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private QueryOptions query;
  @Mixin private ReaderOptions reader;

  @Option(names = "--format", defaultValue = "TEXT", paramLabel = "text|json|jsonl|csv|trec")
  private Format format;

  @Option(names = "--topic", defaultValue = "1", paramLabel = "ID")
  private String topic;

  @Option(names = "--fail-if-empty")
  private boolean failIfEmpty;

  /** How hits are written. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV,
    TREC
  }

  @Override
  public Integer call() throws IOException {
    try (LiveSearcher live = new LiveSearcher(data.index())) {
      SearchRequest request = query.request(live, UnaryOperator.identity());
      SearchResults found = live.get().search(request, PATIENCE);
      write(request, found, spec.commandLine().getOut());
      return found.hits().isEmpty() && failIfEmpty ? Failures.NO_HITS : 0;
    }
  }

  private void write(SearchRequest request, SearchResults found, PrintWriter out)
      throws IOException {
    Answers answers = reader.answers();
    Answer.Search answer =
        answers.search(found, request.page(), request.size(), Links.Marks.of(request));
    switch (format) {
      case TEXT -> new TerminalHits(reader, out).write(answer);
      case JSON -> out.println(Json.MAPPER.writeValueAsString(answer));
      case JSONL -> export(ExportFormat.JSONL, request, found, out);
      case CSV -> export(ExportFormat.CSV, request, found, out);
      case TREC -> found.hits().forEach(hit -> out.println(trec(hit, request.group())));
    }
    out.flush();
  }

  private void export(ExportFormat as, SearchRequest request, SearchResults found, PrintWriter out)
      throws IOException {
    ExportWriter writer = new ExportWriter(as, reader.answers(), request, out);
    writer.begin(new Answer.Index(found.index().generation(), found.index().builtAt()));
    found.hits().forEach(writer::hit);
    writer.end();
  }

  private String trec(Hit hit, SearchRequest.Group group) {
    String id =
        group == SearchRequest.Group.PASSAGE
            ? hit.passages().getFirst().passage().id()
            : hit.document().id();
    return String.format(
        Locale.ROOT, "%s Q0 %s %d %.6f summit", topic, id, hit.rank(), hit.score());
  }
}
