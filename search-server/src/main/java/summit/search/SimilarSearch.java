package summit.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.language.TextNormalizer;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.query.QueryReader;
import summit.query.QueryReading;

/**
 * Finds what is like a document or a passage, by the words that set it apart. In another language
 * those words come from its own version there; where it has none, from reading it as a query.
 */
final class SimilarSearch {
  private static final int WORDS = 30;

  /** Passages of a document that tell enough of what it is about. */
  private static final int SAMPLE = 40;

  /** Words of a pasted text, the rarest first. */
  private static final int SOURCE_WORDS = 200;

  /** How many more passages than asked for are looked at, as some may be doubles. */
  private static final int DOUBLES = 50;

  /** Characters that are read as a query. */
  private static final int READ = 512;

  /** What is alike counts the same in any language. */
  private static final List<String> ALL =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private final Snapshot snapshot;
  private final Analyzers analyzers;
  private final QueryReader reader;

  SimilarSearch(Snapshot snapshot, Analyzers analyzers, QueryReader reader) {
    this.snapshot = snapshot;
    this.analyzers = analyzers;
    this.reader = reader;
  }

  /**
   * Documents like the one with an id; no version of its work and no brief of it. None where there
   * is no such one.
   */
  List<Hit> documents(String id, int size) throws IOException {
    OptionalInt parent = snapshot.findParent(id);
    return parent.isEmpty() ? List.of() : documents(parent.getAsInt(), size);
  }

  private List<Hit> documents(int parent, int size) throws IOException {
    DocumentInfo info = snapshot.document(parent);
    Map<String, String> texts = new HashMap<>();
    for (Hit.Version version : snapshot.versions(info)) {
      OptionalInt other = snapshot.findParent(version.id());
      texts.put(version.language(), other.isEmpty() ? "" : sample(other.getAsInt()));
    }
    texts.put(info.language(), sample(parent));
    Map<Language, Query> legs = legs(texts, info.title(info.language()));
    Query others =
        FilterQueries.of(Field.KIND_PASSAGE)
            .add(
                FilterQueries.oneOf(Field.WORK, List.of(info.work(), info.subject())),
                Occur.MUST_NOT)
            .build();
    List<Found> found =
        snapshot
            .unhurried()
            .search(
                new LegScale(snapshot, legs).scaled(others, ALL),
                DocumentCollector.manager(snapshot.generation().parents()));
    List<Found> broad = new ArrayList<>(found.size());
    for (Found one : found) {
      if (!snapshot.document(one.parent()).subject().equals(info.subject())) {
        broad.add(broad(one));
      }
    }
    return load(legs, DocumentOrder.sorted(snapshot, broad, SearchRequest.Sort.RELEVANCE), size);
  }

  /** Scores a document by all of its best passages: one alone may be like it by accident. */
  private static Found broad(Found found) {
    double sum = found.best().stream().mapToDouble(one -> one.score).sum();
    return new Found(found.parent(), sum, found.passages(), found.best());
  }

  private String sample(int parent) throws IOException {
    StringBuilder sample = new StringBuilder();
    int first = snapshot.firstOf(parent);
    int last = Math.min(parent, first + SAMPLE);
    for (int doc = first; doc < last && snapshot.isPassage(doc); doc++) {
      sample.append(snapshot.passage(doc).text()).append('\n');
    }
    return sample.toString();
  }

  /** Passages like the one with an id; neither itself nor its counterpart. */
  List<Hit> passages(String id, int size) throws IOException {
    Optional<Passage> passage = snapshot.findPassage(id);
    return passage.isEmpty() ? List.of() : passages(passage.get(), size);
  }

  private List<Hit> passages(Passage passage, int size) throws IOException {
    Map<String, String> texts = new HashMap<>();
    BooleanQuery.Builder others =
        FilterQueries.of(Field.KIND_PASSAGE)
            .add(FilterQueries.term(Field.ID, passage.id()), Occur.MUST_NOT);
    String counterpart = passage.counterpart();
    if (counterpart != null) {
      others.add(FilterQueries.term(Field.ID, counterpart), Occur.MUST_NOT);
      snapshot
          .findPassage(counterpart)
          .ifPresent(other -> texts.put(other.language(), other.text()));
    }
    texts.put(passage.language(), passage.text());
    Map<Language, Query> legs = legs(texts, passage.text());
    return load(legs, best(legs, others.build(), size), size);
  }

  /** The passages that a text most probably comes from, in its own language. */
  SearchResults sources(String text, int size) throws IOException {
    long start = System.nanoTime();
    String normal = TextNormalizer.normalize(text).strip();
    Optional<Language> language = Language.detect(normal);
    Map<Language, Query> legs = new EnumMap<>(Language.class);
    if (language.isPresent()) {
      legs.put(language.get(), words(language.get(), normal, SOURCE_WORDS));
    }
    List<Found> found = best(legs, FilterQueries.of(Field.KIND_PASSAGE).build(), size + DOUBLES);
    List<Hit> hits = load(legs, new NearDuplicates(snapshot).leaveOut(found), size);
    List<String> tags = language.map(Language::tag).stream().toList();
    return new SearchResults(
        new QueryReading(text, normal, tags, Optional.empty(), List.of()),
        hits.size(),
        (int) hits.stream().map(hit -> hit.document().id()).distinct().count(),
        snapshot.searcher().timedOut(),
        (System.nanoTime() - start) / 1_000_000,
        hits,
        Map.of(),
        snapshot.info());
  }

  private Map<Language, Query> legs(Map<String, String> texts, String read) throws IOException {
    String start = read.substring(0, Math.min(read.length(), READ));
    Map<Language, Query> legs = new EnumMap<>(Language.class);
    legs.putAll(reader.read(start, true, Set.of()).legs());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Optional<Language> language = Language.of(text.getKey());
      if (language.isPresent()) {
        legs.put(language.get(), words(language.get(), text.getValue(), WORDS));
      }
    }
    return legs;
  }

  private Query words(Language language, String text, int most) throws IOException {
    String field = Field.text(language);
    MoreLikeThis telling = new MoreLikeThis(snapshot.generation().reader());
    telling.setAnalyzer(analyzers);
    telling.setMinTermFreq(1);
    telling.setMinDocFreq(1);
    telling.setMaxQueryTerms(most);
    telling.setStopWords(reader.grammar(language));
    telling.setMaxNumTokensParsed(Integer.MAX_VALUE);
    telling.setFieldNames(new String[] {field});
    return telling.like(field, new StringReader(text));
  }

  private List<Found> best(Map<Language, Query> legs, Query filter, int size) throws IOException {
    List<Found> found = new ArrayList<>();
    Query query = new LegScale(snapshot, legs).scaled(filter, ALL);
    for (ScoreDoc one : snapshot.unhurried().search(query, size).scoreDocs) {
      found.add(new Found(snapshot.parentOf(one.doc), one.score, 1, List.of(one)));
    }
    return found;
  }

  private List<Hit> load(Map<Language, Query> legs, List<Found> found, int size)
      throws IOException {
    return new HitLoader(snapshot, legs).load(1, found.subList(0, Math.min(size, found.size())));
  }
}
