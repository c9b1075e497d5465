package summit.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import summit.catalogue.LanguageVersion;

/**
 * Brings the official files of language versions into {@code <data>/documents}: several sites at
 * once, each by one connection at a time.
 */
public final class Fetcher {
  private static final Duration PROBE = Duration.ofMillis(1500);

  private final FetchSettings settings;
  private final Timing timing;
  private final AddressRule addresses;

  /** A fetcher that asks the open internet. */
  public Fetcher(FetchSettings settings, Timing timing) {
    this(settings, timing, AddressRule.system());
  }

  Fetcher(FetchSettings settings, Timing timing, AddressRule addresses) {
    this.settings = settings;
    this.timing = timing;
    this.addresses = addresses;
  }

  /**
   * Fetches what is due. A document that does not come never stops the others.
   *
   * @throws FetchLock.HeldException if another process fetches into the folder
   * @throws IOException if the documents folder cannot be made or read
   */
  public FetchReport run(List<LanguageVersion> versions, FetchProgress progress)
      throws IOException {
    if (settings.dryRun()) {
      return go(versions, progress);
    }
    Shelf shelf = new Shelf(settings.data());
    shelf.prepare();
    FetchLock lock = FetchLock.take(shelf.lockFile());
    try {
      return go(versions, progress);
    } finally {
      lock.close();
    }
  }

  private FetchReport go(List<LanguageVersion> versions, FetchProgress progress)
      throws IOException {
    Instant started = timing.now();
    Hosts hosts = new Hosts(timing, settings);
    Shelf shelf = new Shelf(settings.data());
    Map<String, FetchOutcome> outcomes = new ConcurrentHashMap<>();
    boolean offline;
    try (Web web = new Web(settings, hosts, timing)) {
      Redirects redirects = new Redirects(web, addresses);
      DocumentFetch fetch = new DocumentFetch(settings, timing, shelf, hosts, redirects);
      Map<String, List<LanguageVersion>> due = due(versions, fetch, outcomes);
      offline = !due.isEmpty() && !new Connectivity(PROBE).any(sites(due));
      if (offline) {
        due.values().forEach(list -> list.forEach(v -> outcomes.put(v.id(), offline(v))));
      } else {
        progress.expect(due.values().stream().mapToInt(List::size).sum());
        ask(due, fetch, outcomes, progress);
      }
    }
    progress.end();
    double seconds = Duration.between(started, timing.now()).toMillis() / 1000.0;
    List<FetchOutcome> inOrder = new ArrayList<>();
    versions.forEach(v -> Optional.ofNullable(outcomes.get(v.id())).ifPresent(inOrder::add));
    return new FetchReport(started, seconds, offline, inOrder);
  }

  private static FetchOutcome offline(LanguageVersion version) {
    return new FetchOutcome.Skipped(version.id(), version.fileUrl(), SkipReason.OFFLINE);
  }

  /** What must be asked for, by host in the order of the catalogue. */
  private static Map<String, List<LanguageVersion>> due(
      List<LanguageVersion> versions, DocumentFetch fetch, Map<String, FetchOutcome> outcomes)
      throws IOException {
    Map<String, List<LanguageVersion>> due = new LinkedHashMap<>();
    for (LanguageVersion version : versions) {
      Optional<FetchOutcome> settled = fetch.settled(version);
      if (settled.isPresent()) {
        outcomes.put(version.id(), settled.get());
      } else {
        String host = site(version).map(Hosts::name).orElse("");
        due.computeIfAbsent(host, h -> new ArrayList<>()).add(version);
      }
    }
    return due;
  }

  private static List<URI> sites(Map<String, List<LanguageVersion>> due) {
    return due.values().stream().flatMap(list -> site(list.getFirst()).stream()).toList();
  }

  private static Optional<URI> site(LanguageVersion version) {
    try {
      return Optional.of(URI.create(version.fileUrl()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private void ask(
      Map<String, List<LanguageVersion>> due,
      DocumentFetch fetch,
      Map<String, FetchOutcome> outcomes,
      FetchProgress progress) {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService sites =
        Executors.newFixedThreadPool(settings.limits().hosts(), Thread.ofVirtual().factory())) {
      for (List<LanguageVersion> documents : due.values()) {
        running.add(
            sites.submit(
                () -> {
                  for (LanguageVersion version : documents) {
                    FetchOutcome outcome = one(version, fetch);
                    outcomes.put(version.id(), outcome);
                    progress.done(outcome);
                  }
                }));
      }
      running.forEach(Fetcher::await);
    }
  }

  private static FetchOutcome one(LanguageVersion version, DocumentFetch fetch) {
    try {
      return fetch.fetch(version);
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException fault) {
      return new FetchOutcome.Failed(
          version.id(), version.fileUrl(), FetchCause.INTERNAL, fault.toString());
    }
  }

  private static void await(Future<?> site) {
    try {
      site.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while fetching");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
