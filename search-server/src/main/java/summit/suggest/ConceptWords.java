package summit.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Keystrokes;
import summit.language.Language;

/**
 * The words of the glossary (AI 안전연구소), by the keys from each of their parts on. Which of them the
 * passages hold is asked when one is needed, and remembered as long as the reader lives.
 */
final class ConceptWords {
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  private final Analyzers analyzers;
  private final Glossary glossary;
  private final Map<Word, List<String>> terms = new ConcurrentHashMap<>();
  private volatile @Nullable NavigableMap<String, List<Word>> byKeys;
  private volatile Occurrences occurrences = new Occurrences(new Object(), Map.of());

  /**
   * A word of a concept.
   *
   * @param place 0 for the concept's preferred word, 1 for the next
   */
  record Word(String text, Language language, int place) {}

  private record Occurrences(Object reader, Map<Word, Integer> passages) {}

  ConceptWords(Analyzers analyzers, Glossary glossary) {
    this.analyzers = analyzers;
    this.glossary = glossary;
  }

  /** Made when first needed: a server answers its first search without it. */
  private NavigableMap<String, List<Word>> byKeys() {
    NavigableMap<String, List<Word>> made = byKeys;
    if (made == null) {
      made = new TreeMap<>();
      for (Concept concept : glossary.concepts()) {
        for (Language language : Language.values()) {
          List<String> words = concept.in(language.tag());
          for (int i = 0; i < words.size(); i++) {
            add(new Word(words.get(i), language, i), made);
          }
        }
      }
      byKeys = made;
    }
    return made;
  }

  private static void add(Word word, NavigableMap<String, List<Word>> byKeys) {
    Matcher part = PART.matcher(word.text());
    while (part.find()) {
      String keys = Keystrokes.of(word.text().substring(part.start()));
      byKeys.computeIfAbsent(keys, k -> new ArrayList<>()).add(word);
    }
  }

  /** The words that an automaton accepts from one of their parts on, in passages or not. */
  List<Word> accepted(Automaton keys) {
    return accepted(keys, 0, Integer.MAX_VALUE);
  }

  /**
   * The words that an automaton accepts from one of their parts on, in passages or not.
   *
   * @param shortest fewest keys of what it accepts
   * @param longest most keys of what it accepts
   */
  List<Word> accepted(Automaton keys, int shortest, int longest) {
    String prefix = Operations.getCommonPrefix(keys);
    CharacterRunAutomaton accepts = new CharacterRunAutomaton(keys);
    List<Word> words = new ArrayList<>();
    byKeys()
        .subMap(prefix, prefix + Character.MAX_VALUE)
        .forEach(
            (own, found) -> {
              if (own.length() >= shortest && own.length() <= longest && accepts.run(own)) {
                words.addAll(found);
              }
            });
    return words;
  }

  /** The words that are typed by these keys from their first part on. */
  List<Word> typed(String keys) {
    return byKeys().getOrDefault(keys, List.of()).stream()
        .filter(word -> Keystrokes.of(word.text()).equals(keys))
        .toList();
  }

  /** At most so many passages hold a word: as many as hold its rarest term. */
  int atMost(Word word, IndexReader reader) throws IOException {
    int least = Integer.MAX_VALUE;
    String field = Field.text(word.language());
    for (String term : terms.computeIfAbsent(word, w -> analyzers.terms(field, w.text()))) {
      least = Math.min(least, reader.docFreq(new Term(field, term)));
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** How many passages hold a word. */
  int passages(Word word, IndexSearcher searcher) throws IOException {
    Map<Word, Integer> known = known(searcher.getIndexReader());
    Integer before = known.get(word);
    if (before != null) {
      return before;
    }
    Query phrase =
        new QueryBuilder(analyzers).createPhraseQuery(Field.text(word.language()), word.text());
    int passages = phrase == null ? 0 : searcher.count(phrase);
    if (!searcher.timedOut()) {
      known.put(word, passages);
    }
    return passages;
  }

  private Map<Word, Integer> known(IndexReader reader) {
    Object key = reader.getReaderCacheHelper().getKey();
    Occurrences now = occurrences;
    if (!now.reader().equals(key)) {
      now = new Occurrences(key, new ConcurrentHashMap<>());
      occurrences = now;
    }
    return now.passages();
  }
}
