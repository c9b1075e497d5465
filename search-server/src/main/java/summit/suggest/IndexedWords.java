package summit.suggest;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import summit.index.Field;
import summit.language.Language;

/**
 * The vocabulary of an index, read from its own term dictionaries: which words, titles and headings
 * it holds, how often, and how they are spelled. They are asked for by their {@link
 * summit.language.Keystrokes}.
 */
final class IndexedWords {
  /** Neighbours of a word that are looked at, by nearness and frequency. */
  private static final int NEIGHBOURS = 10;

  /** Spaces that may be missing in a word. */
  private static final int MOST_BREAKS = 3;

  private static final float LEAST_SIMILAR = 0.5f;

  private final IndexReader reader;

  /** The vocabulary of what a reader sees. */
  IndexedWords(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A word or a name.
   *
   * @param text as it is most often spelled
   * @param passages how many passages hold it, or are under it
   */
  record Entry(String text, int passages) {}

  /**
   * A word that is typed much like another.
   *
   * @param edits keys to change, at least 1
   */
  record Neighbour(Entry word, int edits) {
    static final Comparator<Neighbour> NEAREST =
        Comparator.comparingInt(Neighbour::edits)
            .thenComparingInt(near -> -near.word().passages())
            .thenComparing(near -> near.word().text());
  }

  /** How many passages hold a word as written. */
  int frequency(String keys) throws IOException {
    int passages = 0;
    for (Language language : Language.values()) {
      passages += reader.docFreq(new Term(Field.words(language), keys));
    }
    return passages;
  }

  /** Whether a word of the vocabulary begins with these keys. */
  boolean begins(String keys) throws IOException {
    BytesRef prefix = new BytesRef(keys);
    for (LeafReaderContext leaf : reader.leaves()) {
      for (Language language : Language.values()) {
        Terms terms = leaf.reader().terms(Field.words(language));
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (each.seekCeil(prefix) != SeekStatus.END
            && StringHelper.startsWith(each.term(), prefix)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any passage holds a term in a field. */
  boolean holds(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term)) > 0;
  }

  /** The word that is typed by these keys and can stand by itself. */
  Optional<Entry> word(String keys) throws IOException {
    return words(Automata.makeString(keys)).stream().findFirst();
  }

  /** The words that can stand by themselves and whose keys an automaton accepts, frequent first. */
  List<Entry> words(Automaton keys) throws IOException {
    Spellings spellings = new Spellings(keys);
    for (Language language : Language.values()) {
      spellings.count(Field.words(language));
    }
    return spellings.byFrequency();
  }

  /** The titles of documents that an automaton accepts from one of their words on. */
  List<Entry> titles(Automaton keys) throws IOException {
    Spellings spellings = new Spellings(keys);
    spellings.count(Field.TITLE_KEYS);
    return spellings.byFrequency();
  }

  /** The headings of passages that an automaton accepts from one of their words on. */
  List<Entry> headings(Automaton keys) throws IOException {
    Spellings spellings = new Spellings(keys);
    spellings.count(Field.HEADING_KEYS);
    return spellings.byFrequency();
  }

  /** Spellings by keys, of the terms that are accepted keys, a tab and a spelling. */
  private final class Spellings {
    private final CompiledAutomaton accepted;
    private final Map<String, Map<String, Integer>> byKeys = new HashMap<>();

    Spellings(Automaton keys) {
      Automaton spelled =
          Operations.concatenate(List.of(keys, Automata.makeChar('\t'), Automata.makeAnyString()));
      accepted =
          new CompiledAutomaton(
              Operations.determinize(spelled, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
              false,
              true);
    }

    void count(String field) throws IOException {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          TermsEnum each = accepted.getTermsEnum(terms);
          for (BytesRef found = each.next(); found != null; found = each.next()) {
            String term = found.utf8ToString();
            int tab = term.indexOf('\t');
            byKeys
                .computeIfAbsent(term.substring(0, tab), keys -> new HashMap<>())
                .merge(term.substring(tab + 1), each.docFreq(), Integer::sum);
          }
        }
      }
    }

    List<Entry> byFrequency() {
      List<Entry> entries = new ArrayList<>();
      for (Map<String, Integer> spelled : byKeys.values()) {
        int all = spelled.values().stream().mapToInt(Integer::intValue).sum();
        spelled.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .ifPresent(best -> entries.add(new Entry(best.getKey(), all)));
      }
      entries.sort(Comparator.comparingInt(Entry::passages).reversed().thenComparing(Entry::text));
      return entries;
    }
  }

  /** The words that at most so many changed keys turn these keys into. */
  List<Neighbour> similar(String keys, int edits) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(0);
    checker.setMinQueryLength(1);
    checker.setMaxInspections(NEIGHBOURS);
    List<Neighbour> neighbours = new ArrayList<>();
    for (Language language : Language.values()) {
      Term term = new Term(Field.words(language), keys);
      for (SuggestWord near :
          checker.suggestSimilar(
              term, NEIGHBOURS, reader, SuggestMode.SUGGEST_ALWAYS, LEAST_SIMILAR)) {
        int shorter = Math.min(keys.length(), near.string.length());
        int changed = Math.round((1 - near.score) * shorter);
        word(near.string).ifPresent(word -> neighbours.add(new Neighbour(word, changed)));
      }
    }
    return neighbours;
  }

  /** Rows of a field's terms that run together are this word, fewest terms first. */
  List<String> apart(String word, String field) throws IOException {
    WordBreakSpellChecker breaker = new WordBreakSpellChecker();
    breaker.setMaxChanges(MOST_BREAKS);
    breaker.setMinBreakWordLength(2);
    SuggestWord[][] broken =
        breaker.suggestWordBreaks(
            new Term(field, word),
            NEIGHBOURS,
            reader,
            SuggestMode.SUGGEST_ALWAYS,
            BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
    return Stream.of(broken)
        .map(row -> Stream.of(row).map(part -> part.string).collect(joining(" ")))
        .toList();
  }
}
