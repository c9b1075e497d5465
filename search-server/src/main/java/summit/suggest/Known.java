package summit.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Keystrokes;
import summit.language.Language;
import summit.suggest.IndexedWords.Entry;
import summit.suggest.IndexedWords.Neighbour;

/** What an index knows of a word that was typed. For one request. */
final class Known {
  /** Letters from which a dictionary's word is not left alone: most are spellings of a loanword. */
  private static final int LONG = 4;

  /** Letters from which a noun is known where another word begins with it (초식동물, 초식동물들). */
  private static final int TELLING = 3;

  private final Analyzers analyzers;
  private final ConceptWords concepts;
  private final IndexSearcher searcher;
  private final IndexedWords words;

  Known(Analyzers analyzers, ConceptWords concepts, IndexSearcher searcher) {
    this.analyzers = analyzers;
    this.concepts = concepts;
    this.searcher = searcher;
    words = new IndexedWords(searcher.getIndexReader());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /**
   * Whether passages hold a word, as it stands, inflected otherwise, or as a concept's name; or it
   * is short and a dictionary has it.
   */
  boolean word(String word) throws IOException {
    if (held(word)) {
      return true;
    }
    String stem = stem(word);
    for (Language language : Language.values()) {
      if (stem.length() < LONG && language.knows(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether passages hold a word, as it stands, inflected otherwise, or as a concept's name. */
  boolean held(String word) throws IOException {
    if (written(word)) {
      return true;
    }
    for (String stem : stems(word)) {
      if (written(stem)
          || (stem.length() == 1 && term(stem))
          || (stem.length() >= TELLING && words.begins(Keystrokes.of(stem)))) {
        return true;
      }
    }
    return inflected(word);
  }

  /** Whether passages hold a noun that is too short for the vocabulary (핵, in 핵이). */
  private boolean term(String noun) throws IOException {
    for (Language language : Language.writing(noun)) {
      if (words.holds(Field.text(language), noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a word may be without what follows it: particles, then whatever its analysis takes off.
   */
  Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    Language.writing(word).forEach(language -> stems.addAll(language.bare(word)));
    stems.add(stem(word));
    stems.remove(word);
    return stems;
  }

  private boolean written(String word) throws IOException {
    String keys = Keystrokes.of(word);
    return words.frequency(keys) > 0 || concept(keys).isPresent();
  }

  private boolean inflected(String word) throws IOException {
    for (Language language : Language.writing(word)) {
      if (language.joint().equals(" ")) {
        List<String> stems = analyzers.terms(Field.text(language), word);
        boolean all = !stems.isEmpty();
        for (String stem : stems) {
          all &= words.holds(Field.text(language), stem);
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word as the index spells it. */
  Optional<String> spelled(String word) throws IOException {
    String keys = Keystrokes.of(word);
    Optional<String> spelled = words.word(keys).map(Entry::text);
    return spelled.isPresent() ? spelled : concept(keys);
  }

  private Optional<String> concept(String keys) throws IOException {
    for (ConceptWords.Word concept : concepts.typed(keys)) {
      if (concepts.passages(concept, searcher) > 0) {
        return Optional.of(concept.text());
      }
    }
    return Optional.empty();
  }

  /** The words and the names of concepts that are near these keys, nearest and frequent first. */
  List<Neighbour> near(String keys, int edits) throws IOException {
    List<Neighbour> near = new ArrayList<>(words.similar(keys, edits));
    for (int changed = 1; changed <= edits; changed++) {
      Automaton alike = new LevenshteinAutomata(keys, true).toAutomaton(changed);
      int shortest = keys.length() - changed;
      for (ConceptWords.Word concept :
          concepts.accepted(alike, shortest, keys.length() + changed)) {
        int passages = concepts.passages(concept, searcher);
        if (passages > 0 && Operations.run(alike, Keystrokes.of(concept.text()))) {
          near.add(new Neighbour(new Entry(concept.text(), passages), changed));
        }
      }
    }
    near.sort(Neighbour.NEAREST);
    return near;
  }

  /**
   * What passages write with spaces or hyphens where a word of a language with spaces has none
   * (redteaming); empty where they hold it as it stands.
   */
  Optional<String> parted(String word) throws IOException {
    if (!spaced(word) || !word.chars().allMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    for (Language language : Language.values()) {
      if (words.holds(Field.twin(language), Keystrokes.of(word))) {
        return Optional.empty();
      }
    }
    return spelled(word).filter(text -> text.indexOf(' ') > 0 || text.indexOf('-') > 0);
  }

  private static boolean spaced(String word) {
    return Language.writing(word).stream().anyMatch(language -> language.joint().equals(" "));
  }

  /**
   * The words in a row that a word of a language with spaces runs together and passages of any
   * language hold so.
   */
  Optional<String> apart(String word) throws IOException {
    if (!spaced(word)) {
      return Optional.empty();
    }
    for (Language language : Language.values()) {
      String field = Field.twin(language);
      for (String apart : words.apart(Keystrokes.of(word), field)) {
        Query row = new QueryBuilder(analyzers).createPhraseQuery(field, apart);
        if (row != null && searcher.count(row) > 0) {
          return Optional.of(apart);
        }
      }
    }
    return Optional.empty();
  }

  /** The word without what follows its one noun or compound; itself where it is no such word. */
  private String stem(String word) {
    for (Language language : Language.writing(word)) {
      List<String> spelled =
          analyzers.terms(Field.words(language), word).stream()
              .filter(term -> term.indexOf('\t') >= 0)
              .map(term -> term.substring(term.indexOf('\t') + 1))
              .toList();
      if (spelled.size() == 1 && word.startsWith(spelled.getFirst())) {
        return spelled.getFirst();
      }
    }
    return word;
  }

  /**
   * Whether a word is nothing but known words of two letters or more in a row, in a language that
   * writes so.
   */
  boolean compound(String word) throws IOException {
    if (!joins(word)) {
      return false;
    }
    boolean[] reached = new boolean[word.length() + 1];
    reached[0] = true;
    for (int end = 2; end <= word.length(); end++) {
      for (int start = end - 2; start >= 0 && !reached[end]; start--) {
        reached[end] = reached[start] && part(word.substring(start, end));
      }
    }
    return reached[word.length()];
  }

  /** Whether a word is of a language that runs words together. */
  static boolean joins(String word) {
    return Language.writing(word).stream().anyMatch(language -> language.joint().isEmpty());
  }

  /** Whether a part of a word can stand by itself. */
  boolean part(String part) throws IOException {
    return words.word(Keystrokes.of(part)).isPresent();
  }
}
