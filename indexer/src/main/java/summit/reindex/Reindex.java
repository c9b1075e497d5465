package summit.reindex;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import summit.extract.Cause;
import summit.extract.ExtractOptions;
import summit.extract.worker.ExtractionWorkers;
import summit.index.IndexDirectory;
import summit.reindex.ReportRow.Status;

/**
 * The pipeline from files to a published index. First every new file is read, in worker processes,
 * into the cache; then the documents that changed are written to a generation of their own, which
 * is published whole or not at all.
 */
final class Reindex {
  private final ReindexOptions options;
  private final Progress progress;
  private final Clock clock;

  Reindex(ReindexOptions options, Progress progress, Clock clock) {
    this.options = options;
    this.progress = progress;
    this.clock = clock;
  }

  /** Runs, and reports every file that was looked at. */
  Report run() throws IOException, InterruptedException {
    Instant started = clock.instant();
    try (IndexLock lock = IndexLock.take(options.index(), started);
        Journal journal = Journal.open(options.index().resolve("journal.jsonl"))) {
      IndexDirectory index = new IndexDirectory(options.index());
      PageCache cache = new PageCache(options.data().resolve("cache"));
      Run run = new Run(journal, cache);
      run.read();
      Optional<String> generation = index.live();
      if (!options.dryRun()) {
        generation = run.write(index);
        journal.keep(run.outcomes.values());
        cache.sweep(run.outcomes.values());
      } else {
        run.foresee();
      }
      double seconds = Duration.between(started, clock.instant()).toMillis() / 1e3;
      return Report.of(generation.orElse(null), started.toString(), seconds, run.rows.rows());
    }
  }

  private final class Run {
    private final Journal journal;
    private final PageCache cache;
    private final Sources sources;
    private final Map<SourceFile, JournalEntry> outcomes = new LinkedHashMap<>();
    private final Set<SourceFile> fresh = new LinkedHashSet<>();
    private final Map<String, String> nameBySum = new HashMap<>();
    private final Rows rows = new Rows();

    Run(Journal journal, PageCache cache) throws IOException {
      this.journal = journal;
      this.cache = cache;
      this.sources = Sources.find(options, journal);
    }

    /** Reads what is new, round by round, as attachments bring further files. */
    void read() throws IOException, InterruptedException {
      sources
          .unreachable()
          .forEach((path, cause) -> unreachable(String.valueOf(path.getFileName()), cause));
      sources.gone().forEach(entry -> rows.removed(entry.name()));
      try (ExtractionWorkers workers = new ExtractionWorkers(options.jobs())) {
        Reading reading = new Reading(workers, options, cache, journal);
        Deque<SourceFile> queue = new ArrayDeque<>(sources.files());
        while (!queue.isEmpty()) {
          List<SourceFile> round = new ArrayList<>(queue);
          queue.clear();
          readAll(reading, round);
          for (SourceFile outer : round) {
            JournalEntry entry = outcomes.get(outer);
            if (entry != null) {
              queue.addAll(inside(outer, entry));
            }
          }
        }
      }
      progress.end();
    }

    private void unreachable(String name, Cause cause) {
      rows.failed(name, cause);
      progress.warn("! " + cause.line(name, Locale.getDefault().toLanguageTag()));
    }

    private List<SourceFile> inside(SourceFile outer, JournalEntry entry) throws IOException {
      List<SourceFile> inner = new ArrayList<>();
      for (String path : entry.attachments()) {
        java.nio.file.Path file = java.nio.file.Path.of(path);
        inner.add(sources.file(file, outer.name() + "/" + file.getFileName()));
      }
      return inner;
    }

    private void readAll(Reading reading, List<SourceFile> files)
        throws IOException, InterruptedException {
      List<SourceFile> toRead = new ArrayList<>();
      for (SourceFile file : files) {
        Optional<JournalEntry> known = known(file);
        String first = nameBySum.putIfAbsent(file.sha256(), file.name());
        if (first != null) {
          rows.duplicate(file.name(), first);
        } else if (known.isPresent()) {
          outcomes.put(file, known.get().at(file));
        } else {
          toRead.add(file);
        }
      }
      progress.expect(toRead.size());
      if (!options.dryRun()) {
        readAtOnce(reading, toRead);
      }
      fresh.addAll(toRead);
    }

    private Optional<JournalEntry> known(SourceFile file) {
      String reader = options.reader(file.name());
      return options.rebuild()
          ? Optional.empty()
          : journal
              .of(file.sha256(), reader)
              .filter(e -> !mayReadNow(e))
              .filter(e -> !e.readable() || cache.holds(file.sha256(), reader));
    }

    /** Whether it took too long once, and may take longer than usual this time. */
    private boolean mayReadNow(JournalEntry entry) {
      return entry.cause().equals(Cause.TIMEOUT.tag())
          && options.extract().timeout().compareTo(ExtractOptions.DEFAULTS.timeout()) > 0;
    }

    private void readAtOnce(Reading reading, List<SourceFile> files)
        throws IOException, InterruptedException {
      Map<SourceFile, Future<JournalEntry>> running = new LinkedHashMap<>();
      try (ExecutorService pool = Executors.newFixedThreadPool(options.jobs())) {
        files.forEach(file -> running.put(file, pool.submit(() -> one(reading, file))));
        for (Map.Entry<SourceFile, Future<JournalEntry>> entry : running.entrySet()) {
          outcomes.put(entry.getKey(), entry.getValue().get());
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      }
    }

    private JournalEntry one(Reading reading, SourceFile file)
        throws IOException, InterruptedException {
      JournalEntry entry = reading.read(file);
      if (!entry.cause().isEmpty()) {
        progress.warn("! " + entry.explain(Locale.getDefault().toLanguageTag()));
      }
      progress.file(entry.pages());
      return entry;
    }

    /** Writes and publishes what differs from the live generation; returns what is live after. */
    Optional<String> write(IndexDirectory index) throws IOException {
      Map<SourceFile, String> ids = DocumentIds.of(readable());
      Building building = new Building(options, index, cache, clock);
      Optional<String> live = building.build(ids, outcomes, rows.problems(outcomes, ids));
      outcomes.forEach(
          (file, entry) ->
              rows.add(
                  file.name(),
                  ids.getOrDefault(file, ""),
                  entry,
                  status(file, entry, ids, building),
                  building.passages(ids.getOrDefault(file, ""))));
      return live;
    }

    /** What a run would do with each file; how a new one would end is not known. */
    void foresee() {
      fresh.forEach(file -> rows.foreseen(file.name(), Status.INDEXED));
      outcomes.forEach(
          (file, entry) ->
              rows.add(
                  file.name(),
                  "",
                  entry,
                  switch (entry.outcome()) {
                    case FAILED -> Status.FAILED;
                    case PARTIAL -> Status.PARTIAL;
                    case WHOLE -> Status.UNCHANGED;
                  },
                  0));
    }

    private Status status(
        SourceFile file, JournalEntry entry, Map<SourceFile, String> ids, Building building) {
      return switch (entry.outcome()) {
        case FAILED -> Status.FAILED;
        case PARTIAL -> Status.PARTIAL;
        case WHOLE ->
            fresh.contains(file) || building.written(ids.getOrDefault(file, ""))
                ? Status.INDEXED
                : Status.UNCHANGED;
      };
    }

    private List<SourceFile> readable() {
      return outcomes.entrySet().stream()
          .filter(e -> e.getValue().readable())
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
