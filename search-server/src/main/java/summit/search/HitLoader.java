package summit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.search.Hit.Counterpart;
import summit.search.Hit.PassageHit;
import summit.search.Hit.Snippet;

/**
 * Loads what hits show: document, versions, passages with their marks and counterparts. Passages
 * are read and marked in index order, whatever the order of the hits: that is much quicker.
 */
final class HitLoader {
  private final Snapshot snapshot;
  private final Marker marker;

  HitLoader(Snapshot snapshot, Map<Language, Query> legs) throws IOException {
    this.snapshot = snapshot;
    marker = new Marker(snapshot, legs);
  }

  /** A passage and the part of it that is shown. */
  private record Shown(Passage passage, Snippet snippet) {}

  /** Loads hits, the first of which has a rank. */
  List<Hit> load(int rank, List<Found> hits) throws IOException {
    SortedSet<Integer> passages = new TreeSet<>();
    hits.forEach(hit -> hit.best().forEach(one -> passages.add(one.doc)));
    Map<Integer, Passage> read = read(passages);
    Map<Integer, Integer> counterparts = new HashMap<>();
    for (Map.Entry<Integer, Passage> one : read.entrySet()) {
      String id = one.getValue().counterpart();
      OptionalInt doc = id == null ? OptionalInt.empty() : snapshot.find(id);
      doc.ifPresent(other -> counterparts.put(one.getKey(), other));
    }
    passages.addAll(counterparts.values());
    Map<Integer, Shown> shown = shown(passages, read);
    List<Hit> loaded = new ArrayList<>(hits.size());
    for (Found hit : hits) {
      loaded.add(hit(rank + loaded.size(), hit, shown, counterparts));
    }
    return List.copyOf(loaded);
  }

  /** The passage with an id, as a hit of it alone. */
  Optional<Hit> passage(String id) throws IOException {
    OptionalInt doc = snapshot.find(id);
    if (doc.isEmpty() || !snapshot.isPassage(doc.getAsInt())) {
      return Optional.empty();
    }
    int parent = snapshot.parentOf(doc.getAsInt());
    Found found = new Found(parent, 0, 1, List.of(new ScoreDoc(doc.getAsInt(), 0)));
    return Optional.of(load(1, List.of(found)).getFirst());
  }

  private Map<Integer, Passage> read(SortedSet<Integer> docs) throws IOException {
    Map<Integer, Passage> passages = new HashMap<>();
    for (int doc : docs) {
      passages.put(doc, snapshot.passage(doc));
    }
    return passages;
  }

  private Map<Integer, Shown> shown(SortedSet<Integer> docs, Map<Integer, Passage> read)
      throws IOException {
    Map<Integer, Shown> shown = new HashMap<>();
    for (int doc : docs) {
      Passage known = read.get(doc);
      Passage passage = known == null ? snapshot.passage(doc) : known;
      shown.put(doc, new Shown(passage, Snippets.of(passage, marker.marks(doc, passage.text()))));
    }
    return shown;
  }

  private Hit hit(
      int rank, Found found, Map<Integer, Shown> shown, Map<Integer, Integer> counterparts)
      throws IOException {
    DocumentInfo document = snapshot.document(found.parent());
    List<PassageHit> passages = new ArrayList<>();
    for (ScoreDoc one : found.best()) {
      Optional<Counterpart> counterpart =
          Optional.ofNullable(counterparts.get(one.doc))
              .map(shown::get)
              .map(twin -> new Counterpart(twin.passage(), twin.snippet()));
      Shown own = shown.get(one.doc);
      if (own != null) {
        passages.add(new PassageHit(own.passage(), one.score, own.snippet(), counterpart));
      }
    }
    return new Hit(
        rank,
        found.score(),
        document,
        snapshot.versions(document),
        List.copyOf(passages),
        found.passages() - passages.size());
  }
}
