package summit.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.api.Answers;
import summit.api.Json;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Messages;
import summit.api.Params;
import summit.api.SearchParams;
import summit.api.Vocabulary;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.passage.Passage;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * {@code summit watch FILE}: for a list of queries, the passages that are new since the last time.
 * A line of the file is a query, or the query string of a search after a question mark.
 */
@Command(name = "watch", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private ReaderOptions reader;

  @Parameters(paramLabel = "FILE", descriptionKey = "watch-file")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|jsonl",
      descriptionKey = "watch-format")
  private Format format;

  /** How news is written. */
  enum Format {
    TEXT,
    JSONL
  }

  /** A new passage. */
  record News(String query, String passage, String document, int page, String text, String url) {}

  @Override
  public Integer call() throws IOException {
    Path memory = memory();
    WatchState before = WatchState.read(memory);
    try (LiveSearcher live = new LiveSearcher(data.index())) {
      PassageSearcher searcher = live.get();
      String generation = searcher.manifest().generation();
      Map<String, Set<String>> seen = new LinkedHashMap<>();
      for (String line : lines()) {
        seen.put(line, look(live, searcher, line, before));
      }
      new WatchState(generation, seen).write(memory);
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .distinct()
        .toList();
  }

  /**
   * Where the last run's findings lie: one file a list, so that lists do not disturb each other.
   */
  private Path memory() {
    String name = file.toAbsolutePath().normalize().toString();
    String slug = Integer.toHexString(name.hashCode());
    return data.folder().resolve("watch").resolve(file.getFileName() + "-" + slug + ".json");
  }

  private Set<String> look(
      LiveSearcher live, PassageSearcher searcher, String line, WatchState before)
      throws IOException {
    SearchRequest request = request(live, line);
    Set<String> known = new HashSet<>(before.seen().getOrDefault(line, Set.of()));
    Set<String> found = new LinkedHashSet<>();
    List<News> news = new ArrayList<>();
    Answers answers = reader.answers();
    searcher.each(
        request,
        hit -> {
          News item = news(line, hit, answers);
          found.add(item.passage());
          if (!known.contains(item.passage())) {
            news.add(item);
          }
        });
    report(line, found.size(), before.seen().containsKey(line) ? news : List.of());
    return found;
  }

  private static SearchRequest request(LiveSearcher live, String line) {
    Params params =
        line.startsWith("?")
            ? new Params(line.substring(1))
            : new Params(Map.of("q", List.of(line)));
    SearchRequest read =
        new SearchParams(new Vocabulary(Labels.bundled(), Catalogue.bundled(), live))
            .search(params);
    params.check();
    return new SearchRequest(
        read.text(),
        read.filters(),
        read.cross(),
        read.without(),
        SearchRequest.Group.PASSAGE,
        SearchRequest.Sort.NEWEST,
        1,
        100);
  }

  private static News news(String line, Hit hit, Answers answers) {
    Hit.PassageHit best = hit.passages().getFirst();
    Passage passage = best.passage();
    return new News(
        line,
        passage.id(),
        passage.document(),
        passage.page(),
        best.snippet().text(),
        answers.links().absolute(answers.links().passage(passage, Links.Marks.NONE)));
  }

  private void report(String line, int hits, List<News> news) {
    PrintWriter out = spec.commandLine().getOut();
    Messages words = reader.words();
    if (format == Format.TEXT) {
      out.println(words.text("watch", line, hits, news.size()));
    }
    for (News item : news) {
      out.println(
          format == Format.JSONL
              ? Json.MAPPER.writeValueAsString(item)
              : "  " + item.text().replaceAll("\\s+", " ") + "\n  " + item.url());
    }
  }
}
