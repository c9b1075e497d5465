package summit.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import summit.api.Json;
import summit.evaluate.Evaluation;
import summit.evaluate.PassageSet;
import summit.evaluate.PassageTrial;
import summit.evaluate.Perturbation;
import summit.evaluate.Run;
import summit.evaluate.Scores;
import summit.evaluate.TableFault;
import summit.evaluate.Topic;
import summit.evaluate.TopicSet;
import summit.language.Language;
import summit.search.PassageSearcher;

/** {@code summit evaluate}: how good the ranking is, on topics that people judged. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  /** No mixin: it is asked for the language of messages alone. */
  private final ReaderOptions reader = new ReaderOptions();

  @ArgGroup(multiplicity = "1")
  private Source source;

  @Option(names = "--run", paramLabel = "FILE")
  private @Nullable Path run;

  @Option(names = "--compare", paramLabel = "FILE")
  private @Nullable Path compare;

  @Option(names = "--among", defaultValue = "ALL", paramLabel = "all|own")
  private Among among;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|json",
      descriptionKey = "short-format")
  private Format format;

  /** How results are written. */
  enum Format {
    TEXT,
    JSON
  }

  /** What may answer a topic: everything, or passages in the language of what is relevant. */
  enum Among {
    ALL,
    OWN
  }

  /** What is measured: topics on the index that is there, or passages that bring their own. */
  static final class Source {
    @ArgGroup(exclusive = false, multiplicity = "1..*")
    private List<Pair> pairs = new ArrayList<>();

    @ArgGroup(exclusive = false)
    private @Nullable Passages passages;
  }

  /** Passages and questions about them. */
  static final class Passages {
    @Option(names = "--passages", required = true, paramLabel = "FILE")
    private Path passages;

    @Option(names = "--queries", required = true, paramLabel = "FILE")
    private Path queries;

    @Option(names = "--perturb", split = ",", paramLabel = "none|no-spaces|spacing|typo")
    private @Nullable List<Perturbation> ways;

    PassageTrial run() throws IOException {
      List<Perturbation> typed = ways == null ? List.of(Perturbation.NONE) : ways;
      return PassageTrial.of(PassageSet.read(passages, queries), typed);
    }
  }

  /** Topics and the judgments of them. */
  static final class Pair {
    @Option(names = "--topics", required = true, paramLabel = "FILE")
    private Path topics;

    @Option(names = "--qrels", required = true, paramLabel = "FILE")
    private Path qrels;

    TopicSet read() throws IOException {
      return TopicSet.read(topics, qrels);
    }
  }

  /** What is written as JSON. */
  private record Report(List<Scores> sets, List<Scores.Comparison> comparisons) {}

  @Override
  public Integer call() throws IOException {
    try {
      if (source.passages == null) {
        evaluate();
      } else {
        write(source.passages.run(), spec.commandLine().getOut());
      }
      return 0;
    } catch (TableFault fault) {
      String sentence = reader.words().text("table." + fault.kind(), fault.place(), fault.detail());
      spec.commandLine().getErr().println(sentence);
      return Failures.USAGE;
    }
  }

  private void evaluate() throws IOException {
    List<TopicSet> sets = new ArrayList<>();
    for (Pair pair : source.pairs) {
      sets.add(pair.read());
    }
    Run earlier = compare == null ? new Run(Map.of()) : Run.read(compare);
    try (PassageSearcher searcher = data.open()) {
      Evaluation evaluation = new Evaluation(searcher);
      Map<String, Language> languages = evaluation.languages();
      Map<String, Language> own = new HashMap<>();
      if (among == Among.OWN) {
        sets.forEach(set -> own.putAll(set.own(languages)));
      }
      Run now = evaluation.run(topics(sets), own);
      List<Scores> scores = sets.stream().map(set -> Scores.of(set, now, languages)).toList();
      List<Scores.Comparison> comparisons = new ArrayList<>();
      for (int i = 0; i < sets.size() && compare != null; i++) {
        Scores before = Scores.of(sets.get(i), earlier, languages);
        comparisons.addAll(scores.get(i).against(before));
      }
      save(now);
      write(new Report(scores, comparisons), spec.commandLine().getOut());
    }
  }

  /** All topics; one id names one topic, or a run could not tell them apart. */
  private static Iterable<Topic> topics(List<TopicSet> sets) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (TopicSet set : sets) {
      for (Topic topic : set.topics()) {
        Topic other = topics.putIfAbsent(topic.id(), topic);
        if (other != null && !other.equals(topic)) {
          throw new TableFault(set.file(), 0, TableFault.Kind.TWICE, topic.id());
        }
      }
    }
    return topics.values();
  }

  private void save(Run now) throws IOException {
    if (run != null) {
      try (PrintWriter out =
          new PrintWriter(
              new BufferedWriter(
                  new OutputStreamWriter(Files.newOutputStream(run), StandardCharsets.UTF_8)))) {
        now.write(out);
        if (out.checkError()) {
          throw new IOException(run.toString());
        }
      }
    }
  }

  private void write(PassageTrial trial, PrintWriter out) {
    switch (format) {
      case JSON -> out.println(Json.MAPPER.writeValueAsString(trial));
      case TEXT -> new ScoreTable(reader.words(), out).trial(trial);
    }
    out.flush();
  }

  private void write(Report report, PrintWriter out) {
    switch (format) {
      case JSON -> out.println(Json.MAPPER.writeValueAsString(report));
      case TEXT -> {
        ScoreTable table = new ScoreTable(reader.words(), out);
        report.sets().forEach(table::scores);
        report.comparisons().forEach(table::comparison);
        table.legend();
      }
    }
    out.flush();
  }
}
