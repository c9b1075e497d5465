package summit.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import summit.glossary.Concept;
import summit.glossary.WeightedWord;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.query.QueryReading.Expansion;

/**
 * What is searched in one language for the words of another (or for its own variants): the concepts
 * of the glossary as phrases, every other word by its weighted translations. The form is the
 * probabilistic structured query of Darwish and Oard (SIGIR 2003): the translations of a word count
 * as one term, each by its probability.
 */
final class Expander {
  /** A phrase beside a single word of the same meaning. */
  static final float PHRASE = 0.7f;

  /** Another word of the query's own language: the typed one counts besides. */
  private static final float VARIANT = 0.4f;

  /** A word of a concept's phrase that stands alone. */
  private static final float PART = 0.7f;

  /** A word of a translation in several words that stands alone. */
  private static final float LOOSE = 0.45f;

  /** What a second form of a concept adds to the best. */
  private static final float TIE = 0.1f;

  private static final int MOST_WORDS = 60;

  private final Analyzers analyzers;
  private final ListedWords listed;
  private final Meanings meanings;
  private final QuestionWords questions;
  private final Set<String> without;
  private final Synonyms synonyms;

  Expander(
      Analyzers analyzers,
      ListedWords listed,
      Meanings meanings,
      QuestionWords questions,
      Set<String> without) {
    this.analyzers = analyzers;
    this.listed = listed;
    this.meanings = meanings;
    this.questions = questions;
    this.without = without;
    synonyms = new Synonyms(listed, meanings, questions, without);
  }

  /**
   * What was found for a text.
   *
   * @param queries to be added to the leg
   * @param expansions what a person is told of them
   * @param covered tokens that mean something in the target language
   * @param tokens tokens that could have
   */
  record Expanded(List<Query> queries, List<Expansion> expansions, int covered, int tokens) {}

  /**
   * The other words of a language for a text in it: those of the concepts that it names, and
   * synonyms of its words.
   *
   * @param strict whether all words must be there: then a synonym of one would not do for them
   */
  Expanded variants(Language language, String text, boolean strict) {
    List<Token> tokens = Token.of(analyzers, Field.text(language), text);
    List<Query> queries = new ArrayList<>();
    List<Expansion> expansions = new ArrayList<>();
    boolean[] covered = new boolean[tokens.size()];
    for (LongestMatch.Match<List<Concept>> match : meanings.concepts(language, tokens)) {
      Arrays.fill(covered, match.from(), match.to(), true);
      String typed = match.terms(tokens);
      for (Concept concept : match.entry()) {
        List<String> others =
            concept.in(language.tag()).stream()
                .filter(word -> !String.join("", listed.terms(language, word)).equals(typed))
                .toList();
        forms(language, concept, others, match.span(text, tokens), expansions)
            .ifPresent(other -> queries.add(new BoostQuery(other, VARIANT)));
      }
    }
    if (!strict || tokens.size() == 1) {
      synonyms.add(language, text, tokens, covered, queries, expansions);
    }
    return new Expanded(queries, expansions, tokens.size(), tokens.size());
  }

  /** The words of one language for a text in another. */
  Expanded translations(Language from, Language to, String typedText) {
    String text = Scripts.apart(from, typedText);
    List<Token> tokens = Token.of(analyzers, Field.text(from), text);
    List<Query> queries = new ArrayList<>();
    List<Expansion> expansions = new ArrayList<>();
    Set<String> typed = Set.copyOf(analyzers.terms(Field.text(to), text));
    boolean[] covered = new boolean[tokens.size()];
    for (LongestMatch.Match<List<Concept>> match : meanings.concepts(from, tokens)) {
      boolean known = false;
      for (Concept concept : match.entry()) {
        List<String> words = concept.in(to.tag());
        forms(to, concept, words, match.span(text, tokens), expansions)
            .ifPresent(
                whole -> {
                  queries.add(whole);
                  queries.addAll(parts(to, words.getFirst(), typed));
                });
        known |= !words.isEmpty();
      }
      if (known) {
        Arrays.fill(covered, match.from(), match.to(), true);
      }
    }
    words(from, to, text, tokens, covered, queries, expansions);
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    return new Expanded(queries, expansions, count, tokens.size());
  }

  /** The words of a concept, as one: the best of its phrases and single words. */
  private Optional<Query> forms(
      Language to, Concept concept, List<String> words, String from, List<Expansion> expansions) {
    String id = to.tag() + ":" + concept.id();
    if (words.isEmpty() || without.contains(id)) {
      return Optional.empty();
    }
    List<Query> forms = new ArrayList<>();
    List<String> searched = new ArrayList<>();
    Set<String> single = new LinkedHashSet<>();
    for (String word : words) {
      List<Token> tokens = listed.readable(to, word);
      if (tokens.isEmpty()) {
        continue;
      }
      searched.add(word);
      if (tokens.size() == 1) {
        single.add(tokens.getFirst().term());
      } else {
        forms.add(new BoostQuery(Phrases.row(Field.text(to), tokens, 0), PHRASE));
      }
    }
    if (!single.isEmpty()) {
      SynonymQuery.Builder synonyms = new SynonymQuery.Builder(Field.text(to));
      single.forEach(term -> synonyms.addTerm(new Term(Field.text(to), term)));
      forms.add(synonyms.build());
    }
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    expansions.add(new Expansion(id, from, searched, to.tag(), "glossary"));
    return Optional.of(new DisjunctionMaxQuery(forms, TIE));
  }

  /** The words of a phrase one by one: a passage may hold them apart. */
  private List<Query> parts(Language to, String word, Set<String> typed) {
    Set<String> parts = new LinkedHashSet<>();
    listed.readable(to, word).forEach(token -> parts.add(token.term()));
    return parts.size() < 2
        ? List.of()
        : parts.stream()
            .filter(part -> !typed.contains(part) && !questions.grammar(to).contains(part))
            .map(part -> (Query) new BoostQuery(term(to, part), PART))
            .toList();
  }

  private static Query term(Language language, String term) {
    return new org.apache.lucene.search.TermQuery(new Term(Field.text(language), term));
  }

  private void words(
      Language from,
      Language to,
      String text,
      List<Token> tokens,
      boolean[] covered,
      List<Query> queries,
      List<Expansion> expansions) {
    Optional<LongestMatch<List<WeightedWord>>> lexicon = meanings.lexicon(from, to);
    if (lexicon.isEmpty()) {
      return;
    }
    int used = 0;
    for (LongestMatch.Match<List<WeightedWord>> match :
        lexicon.get().in(tokens, token -> from.writesIn(token.term()))) {
      boolean free = !grammar(from, tokens.subList(match.from(), match.to()));
      for (int i = match.from(); i < match.to(); i++) {
        free &= !covered[i];
        covered[i] = true;
      }
      List<String> words = match.entry().stream().map(WeightedWord::word).toList();
      Expansion expansion = Expansion.ofWord(match.span(text, tokens), words, to.tag(), "lexicon");
      if (free && !without.contains(expansion.id()) && used++ < MOST_WORDS) {
        word(to, match.entry()).ifPresent(queries::add);
        expansions.add(expansion);
      }
    }
  }

  private boolean grammar(Language language, List<Token> tokens) {
    return tokens.stream().allMatch(token -> questions.grammar(language).contains(token.term()));
  }

  private Optional<Query> word(Language to, List<WeightedWord> translations) {
    Map<String, Float> single = new LinkedHashMap<>();
    List<Query> forms = new ArrayList<>();
    for (WeightedWord translation : translations) {
      List<Token> tokens = listed.tokens(to, translation.word());
      float weight = (float) translation.weight();
      if (tokens.size() == 1) {
        single.merge(tokens.getFirst().term(), weight, Float::sum);
      } else if (!tokens.isEmpty()) {
        Query phrase = Phrases.row(Field.text(to), tokens, 1);
        forms.add(new BoostQuery(phrase, PHRASE * weight));
        tokens.stream()
            .map(Token::term)
            .filter(term -> !questions.grammar(to).contains(term))
            .forEach(term -> forms.add(new BoostQuery(term(to, term), LOOSE * weight)));
      }
    }
    if (!single.isEmpty()) {
      SynonymQuery.Builder synonyms = new SynonymQuery.Builder(Field.text(to));
      single.forEach(
          (term, weight) -> synonyms.addTerm(new Term(Field.text(to), term), Math.min(1, weight)));
      forms.add(synonyms.build());
    }
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, .3f));
  }
}
