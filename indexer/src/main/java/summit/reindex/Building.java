package summit.reindex;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.align.Aligner;
import summit.catalogue.Catalogue;
import summit.catalogue.CorpusData;
import summit.catalogue.Labels;
import summit.extract.DocumentText;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.IndexDirectory;
import summit.index.Manifest;
import summit.index.PassageSchema;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.split.PassageSplitter;
import summit.write.PassageWriter;

/**
 * The next generation: the live one, with the documents that changed written anew and those that
 * are gone taken out. The language versions of a work change together, since they are aligned.
 */
final class Building {
  private static final List<String> DATA =
      List.of("catalogue.csv", "versions.csv", "labels.csv", "glossary.tsv");

  private final ReindexOptions options;
  private final IndexDirectory index;
  private final PageCache cache;
  private final Clock clock;
  private final Analyzers analyzers;
  private final Describer describer;
  private final String corpus;
  private final Aligner aligner;
  private final Map<String, Contents.Item> items = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  Building(ReindexOptions options, IndexDirectory index, PageCache cache, Clock clock) {
    this.options = options;
    this.index = index;
    this.cache = cache;
    this.clock = clock;
    Catalogue catalogue = Catalogue.bundled();
    Labels labels = Labels.bundled();
    Glossary glossary = Glossary.bundled();
    this.analyzers = Analyzers.bundled(glossary);
    this.describer = new Describer(catalogue, labels);
    this.aligner = new Aligner(glossary);
    this.corpus =
        CorpusData.fingerprint(DATA)
            + PassageSchema.VERSION
            + "."
            + PassageSplitter.VERSION
            + "."
            + Aligner.VERSION;
  }

  /** A document on its way into the index. */
  private record Source(SourceFile file, String id, String work, JournalEntry entry) {}

  /**
   * Builds and publishes, unless nothing changed.
   *
   * @return the generation that is live afterwards
   */
  Optional<String> build(
      Map<SourceFile, String> ids,
      Map<SourceFile, JournalEntry> outcomes,
      List<Manifest.Problem> problems)
      throws IOException {
    Map<String, List<Source>> works = works(ids, outcomes);
    Map<String, String> fingerprints = fingerprints(works);
    Optional<String> base = base();
    Contents before = Contents.read(index, base);
    Set<String> changed = new HashSet<>(fingerprints.keySet());
    changed.removeIf(id -> same(before, id, fingerprints));
    Set<String> gone = new HashSet<>(before.items().keySet());
    gone.removeAll(fingerprints.keySet());
    items.putAll(before.items());
    items.keySet().removeAll(gone);
    if (base.isPresent()
        && changed.isEmpty()
        && gone.isEmpty()
        && index.manifest(base.get()).problems().equals(problems)) {
      return base;
    }
    return Optional.of(write(base, works, changed, gone, fingerprints, problems));
  }

  /** The live generation, where it can be gone on from. */
  private Optional<String> base() throws IOException {
    Optional<String> live = index.live();
    if (live.isEmpty() || options.rebuild()) {
      return Optional.empty();
    }
    Manifest manifest = index.manifest(live.get());
    boolean readable =
        manifest.schema() == PassageSchema.VERSION
            && manifest.analyzers().equals(analyzers.fingerprint());
    return readable ? live : Optional.empty();
  }

  private Map<String, List<Source>> works(
      Map<SourceFile, String> ids, Map<SourceFile, JournalEntry> outcomes) {
    Map<String, List<Source>> works = new LinkedHashMap<>();
    ids.forEach(
        (file, id) -> {
          String work = describer.workOf(file, id);
          JournalEntry entry = java.util.Objects.requireNonNull(outcomes.get(file));
          works
              .computeIfAbsent(work, w -> new ArrayList<>())
              .add(new Source(file, id, work, entry));
        });
    return works;
  }

  /** A document's own ingredients and those of the versions it is aligned with. */
  private Map<String, String> fingerprints(Map<String, List<Source>> works) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (List<Source> versions : works.values()) {
      StringBuilder all = new StringBuilder(corpus);
      versions.forEach(
          v -> all.append(' ').append(v.id()).append(v.file().sha256()).append(v.entry().reader()));
      versions.forEach(
          v -> fingerprints.put(v.id(), Checksums.of(v.id() + v.file() + all).substring(0, 16)));
    }
    return fingerprints;
  }

  private static boolean same(Contents before, String id, Map<String, String> fingerprints) {
    Contents.Item item = before.items().get(id);
    return item != null && item.fingerprint().equals(fingerprints.get(id));
  }

  private String write(
      Optional<String> base,
      Map<String, List<Source>> works,
      Set<String> changed,
      Set<String> gone,
      Map<String, String> fingerprints,
      List<Manifest.Problem> problems)
      throws IOException {
    try (PassageWriter writer = PassageWriter.begin(index, analyzers, base, clock.instant())) {
      for (String id : gone) {
        writer.remove(id);
      }
      for (List<Source> versions : works.values()) {
        if (versions.stream().anyMatch(v -> changed.contains(v.id()))) {
          put(writer, versions, fingerprints);
        }
      }
      new Contents(items).write(writer.folder());
      return writer
          .publish(clock.instant(), problems, withdrawn(fingerprints.keySet()))
          .generation();
    }
  }

  /** What this generation or an earlier one held, and the next one will not. */
  private List<String> withdrawn(Set<String> kept) throws IOException {
    Optional<String> live = index.live();
    Set<String> withdrawn = new TreeSet<>(Contents.read(index, live).items().keySet());
    if (live.isPresent()) {
      withdrawn.addAll(index.manifest(live.get()).withdrawn());
    }
    withdrawn.removeAll(kept);
    return List.copyOf(withdrawn);
  }

  private void put(PassageWriter writer, List<Source> versions, Map<String, String> fingerprints)
      throws IOException {
    List<ReadDocument> documents = new ArrayList<>();
    for (Source version : versions) {
      documents.add(document(version));
    }
    List<ReadDocument> aligned = aligner.align(documents);
    for (int i = 0; i < aligned.size(); i++) {
      ReadDocument document = aligned.get(i);
      String id = document.info().id();
      writer.put(document, versions.get(i).file().path().toString());
      String print = java.util.Objects.requireNonNull(fingerprints.get(id));
      items.put(id, new Contents.Item(print, document.passages().size()));
      written.add(id);
    }
  }

  private ReadDocument document(Source source) throws IOException {
    DocumentText text =
        cache
            .get(source.file().sha256(), source.entry().reader())
            .orElseThrow(
                () ->
                    new IOException(
                        "the text of " + source.file().name() + " is lost; run it again"));
    DocumentInfo info = describer.describe(source.file(), source.id(), text, source.entry());
    List<Passage> passages =
        new PassageSplitter().split(info.id(), text.pages(), info.outline(), info.language());
    return new ReadDocument(info, text.pages(), passages);
  }

  /** Whether a document was written in this run. */
  boolean written(String id) {
    return written.contains(id);
  }

  /** Passages of a document in the index; 0 where it has none. */
  int passages(String id) {
    Contents.Item item = items.get(id);
    return item == null ? 0 : item.passages();
  }
}
