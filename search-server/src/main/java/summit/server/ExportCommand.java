package summit.server;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import summit.api.ExportFormat;
import summit.api.ExportWriter;
import summit.api.LiveSearcher;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/** {@code summit export}: all hits of a search, or the whole index where no query is given. */
@Command(name = "export", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private QueryOptions query;
  @Mixin private ReaderOptions reader;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      paramLabel = "json|jsonl|csv|bibtex|ris|csl",
      descriptionKey = "export-format")
  private ExportFormat format;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    try (LiveSearcher live = new LiveSearcher(data.index())) {
      SearchRequest request = query.request(live, UnaryOperator.identity());
      if (output == null) {
        PrintWriter out = spec.commandLine().getOut();
        write(request, live.get(), out);
        return out.checkError() ? Failures.FAILED : 0;
      }
      try (Writer out =
          new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8)) {
        write(request, live.get(), out);
      }
      return 0;
    }
  }

  private void write(SearchRequest request, PassageSearcher searcher, Writer out)
      throws IOException {
    new ExportWriter(format, reader.answers(), request, out).all(searcher);
  }
}
