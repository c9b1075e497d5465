package summit.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;
import summit.index.Field;
import summit.language.Keystrokes;
import summit.language.Language;
import summit.suggest.IndexedWords.Entry;

/**
 * Ranks the words, concepts, titles and headings that begin as something does, or have a part that
 * does: by how many passages hold them, those that begin so first, what is complete before them.
 */
final class Completer {
  private static final double BEGINS = 4;
  private static final double COMPLETE = 4;
  private static final double CONCEPT = 2;
  private static final double TITLE = 4;
  private static final double A_LETTER = -0.03;
  private static final double A_PLACE = -0.05;

  /** Words that are tried as the last one of several. */
  private static final int LAST_WORDS = 30;

  private final ConceptWords concepts;

  Completer(ConceptWords concepts) {
    this.concepts = concepts;
  }

  /**
   * A possible completion.
   *
   * @param concept what still has to be counted; null where the score is final
   */
  private record Candidate(
      String text, String kind, double score, ConceptWords.@Nullable Word concept) {}

  List<Suggestion> complete(String typed, int limit, IndexSearcher searcher) throws IOException {
    if (Keystrokes.of(typed).isEmpty()) {
      return List.of();
    }
    IndexedWords index = new IndexedWords(searcher.getIndexReader());
    Beginning beginning = new Beginning(typed);
    PriorityQueue<Candidate> candidates =
        new PriorityQueue<>(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::text));
    for (Entry word : index.words(beginning.keys)) {
      candidates.add(beginning.candidate(word.text(), word.passages(), "term", 0));
    }
    for (Entry title : index.titles(beginning.keys)) {
      candidates.add(beginning.candidate(title.text(), title.passages(), "title", TITLE));
    }
    for (Entry heading : index.headings(beginning.keys)) {
      candidates.add(beginning.candidate(heading.text(), heading.passages(), "heading", 0));
    }
    for (ConceptWords.Word word : concepts.accepted(beginning.keys)) {
      int most = concepts.atMost(word, searcher.getIndexReader());
      if (most > 0) {
        candidates.add(beginning.candidate(word, most, word));
      }
    }
    List<Suggestion> best = best(candidates, beginning, limit, searcher);
    if (best.size() < limit) {
      lastWords(typed, searcher, index).stream().limit(limit - best.size()).forEach(best::add);
    }
    return best;
  }

  /** How well a text fits what was typed. */
  private static final class Beginning {
    private final Automaton keys;
    private final CharacterRunAutomaton accepts;
    private final int letters;

    Beginning(String typed) {
      keys = Keystrokes.beginning(typed);
      accepts = new CharacterRunAutomaton(keys);
      letters = Keystrokes.letters(typed);
    }

    Candidate candidate(String text, int passages, String kind, double favour) {
      return new Candidate(text, kind, favour + score(text, passages), null);
    }

    Candidate candidate(
        ConceptWords.Word word, int passages, ConceptWords.@Nullable Word uncounted) {
      double favour = CONCEPT + A_PLACE * word.place();
      return new Candidate(
          word.text(), "concept", favour + score(word.text(), passages), uncounted);
    }

    private double score(String text, int passages) {
      double score = Math.log(1 + passages) + A_LETTER * text.length();
      if (accepts.run(Keystrokes.of(text))) {
        score += BEGINS + (Keystrokes.letters(text) == letters ? COMPLETE : 0);
      }
      return score;
    }
  }

  /** The first of them; a concept is counted only when it would be next. */
  private List<Suggestion> best(
      PriorityQueue<Candidate> candidates, Beginning beginning, int limit, IndexSearcher searcher)
      throws IOException {
    List<Suggestion> best = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate next = candidates.poll();
        next != null && best.size() < limit;
        next = candidates.poll()) {
      ConceptWords.Word concept = next.concept();
      if (concept == null) {
        if (seen.add(Keystrokes.of(next.text()))) {
          best.add(Suggestion.of(next.text(), next.kind()));
        }
      } else {
        int passages = concepts.passages(concept, searcher);
        if (passages > 0) {
          candidates.add(beginning.candidate(concept, passages, null));
        }
      }
    }
    return best;
  }

  /** Completions of the last word that some passage holds together with the words before it. */
  private static List<Suggestion> lastWords(
      String typed, IndexSearcher searcher, IndexedWords index) throws IOException {
    int space = typed.lastIndexOf(' ');
    String last = typed.substring(space + 1);
    if (space < 0 || Keystrokes.of(last).isEmpty()) {
      return List.of();
    }
    String before = typed.substring(0, space).strip();
    List<Candidate> found = new ArrayList<>();
    for (Entry word : index.words(Keystrokes.beginning(last)).stream().limit(LAST_WORDS).toList()) {
      String text = before + " " + word.text();
      int together = together(text, searcher);
      if (together > 0) {
        found.add(new Candidate(text, "term", together, null));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return found.stream().map(each -> Suggestion.of(each.text(), each.kind())).toList();
  }

  /** How many passages hold all the words of a text, in any one language's vocabulary. */
  private static int together(String text, IndexSearcher searcher) throws IOException {
    int passages = 0;
    for (Language language : Language.values()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String word : text.split("\\s+")) {
        String keys = Keystrokes.of(word);
        if (!keys.isEmpty()) {
          all.add(new TermQuery(new Term(Field.words(language), keys)), Occur.FILTER);
        }
      }
      passages += searcher.count(all.build());
    }
    return passages;
  }
}
