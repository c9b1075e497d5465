package summit.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import summit.glossary.Concept;
import summit.glossary.WeightedWord;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;
import summit.query.LongestMatch.Match;
import summit.query.QueryReading.Expansion;

/**
 * What is searched in one language for the words of another (or for its own variants): the concepts
 * of the glossary as phrases, amounts, every other word by its weighted translations. The form is
 * the probabilistic structured query of Darwish and Oard (SIGIR 2003): the translations of a word
 * count as one term, each by its probability.
 */
final class Expander {
  /** Another word of the query's own language: the typed one counts besides. */
  private static final float VARIANT = 0.4f;

  /** What a word means besides the concept that it names, where that counts 1. */
  private static final float BESIDES = 0.6f;

  private static final int MOST_WORDS = 60;

  private final Analyzers analyzers;
  private final ListedWords listed;
  private final Meanings meanings;
  private final QuestionWords questions;
  private final Set<String> without;
  private final WordForms forms;
  private final AmountWords amounts;
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
    forms = new WordForms(listed, questions);
    amounts = new AmountWords(listed, forms);
    synonyms = new Synonyms(listed, meanings, questions);
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
    Gathered found = gathered(language, text);
    List<Token> tokens = found.tokens();
    amounts.add(language, language, found);
    for (Match<List<Concept>> match : meanings.concepts(language, text, tokens)) {
      found.cover(match.from(), match.to());
      String typed = match.terms(tokens);
      for (Concept concept : match.entry()) {
        List<String> others =
            concept.in(language.tag()).stream()
                .filter(word -> !String.join("", listed.terms(language, word)).equals(typed))
                .toList();
        named(language, concept, others, match.span(text, tokens), found)
            .ifPresent(other -> found.add(new BoostQuery(other, VARIANT)));
      }
    }
    if (!strict || tokens.size() == 1) {
      synonyms.add(language, found);
    }
    return new Expanded(found.queries(), found.expansions(), tokens.size(), tokens.size());
  }

  /** The words of one language for a text in another. */
  Expanded translations(Language from, Language to, String typedText) {
    String text = Scripts.apart(from, typedText);
    Gathered found = gathered(from, text);
    Set<String> typed = Set.copyOf(analyzers.terms(Field.text(to), text));
    amounts.add(from, to, found);
    for (Match<List<Concept>> match : meanings.concepts(from, text, found.tokens())) {
      concepts(from, to, match, typed, found);
    }
    others(from, to, found);
    return new Expanded(
        found.queries(), found.expansions(), found.covered(), found.tokens().size());
  }

  private Gathered gathered(Language language, String text) {
    return new Gathered(text, Token.of(analyzers, Field.text(language), text), without);
  }

  /** The concepts that a part of a text names, and what else it may mean. */
  private void concepts(
      Language from, Language to, Match<List<Concept>> match, Set<String> typed, Gathered found) {
    String span = match.span(found.text(), found.tokens());
    List<Query> meant = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Concept concept : match.entry()) {
      List<String> its = concept.in(to.tag());
      named(to, concept, its, span, found)
          .ifPresent(
              query -> {
                meant.add(query);
                forms.parts(to, its.getFirst(), typed).forEach(found::add);
              });
      known.addAll(its);
    }
    if (!known.isEmpty()) {
      found.cover(match.from(), match.to());
    }
    if (!known.isEmpty() && meanings.written(from, to)) {
      List<Token> whole = found.tokens().subList(match.from(), match.to());
      words(from, to, whole).stream()
          .filter(word -> word.to() - word.from() == whole.size())
          .findFirst()
          .flatMap(word -> translated(to, besides(to, known, word.entry()), span, found))
          .ifPresent(other -> meant.add(new BoostQuery(other, BESIDES)));
    }
    if (!meant.isEmpty()) {
      found.add(new DisjunctionMaxQuery(meant, WordForms.TIE));
    }
  }

  /** The words of a concept. */
  private Optional<Query> named(
      Language to, Concept concept, List<String> words, String from, Gathered found) {
    List<String> readable =
        words.stream().filter(word -> !listed.readable(to, word).isEmpty()).toList();
    return found.tell(
        new Expansion(to.tag() + ":" + concept.id(), from, readable, to.tag(), "glossary"),
        forms.any(to, readable));
  }

  /** The translations of a word. */
  private Optional<Query> translated(
      Language to, List<WeightedWord> words, String from, Gathered found) {
    List<String> texts = words.stream().map(WeightedWord::word).toList();
    return found.tell(
        Expansion.ofWord(from, texts, to.tag(), "lexicon"), forms.weighted(to, words));
  }

  /** The translations that hold a term of their own beside the words of a concept. */
  private List<WeightedWord> besides(
      Language to, List<String> known, List<WeightedWord> translations) {
    Set<String> terms = new HashSet<>();
    known.forEach(word -> terms.addAll(listed.terms(to, word)));
    return translations.stream()
        .filter(each -> !terms.containsAll(listed.terms(to, each.word())))
        .toList();
  }

  /** The words that stand between those that are covered. */
  private void others(Language from, Language to, Gathered found) {
    List<Token> tokens = found.tokens();
    int used = 0;
    int start = 0;
    while (start < tokens.size()) {
      int end = start;
      while (end < tokens.size() && !found.covered(end)) {
        end++;
      }
      List<Token> between = tokens.subList(start, end);
      for (Match<List<WeightedWord>> match : words(from, to, between)) {
        found.cover(start + match.from(), start + match.to());
        List<Token> its = between.subList(match.from(), match.to());
        boolean telling = !grammar(from, its) && !counter(tokens, start + match.from());
        if (telling && used++ < MOST_WORDS) {
          translated(to, match.entry(), match.span(found.text(), between), found)
              .ifPresent(found::add);
        }
      }
      start = end + 1;
    }
  }

  private List<Match<List<WeightedWord>>> words(Language from, Language to, List<Token> tokens) {
    return meanings
        .lexicon(from, to)
        .map(lexicon -> lexicon.in(tokens, token -> from.writesIn(token.term())))
        .orElse(List.of());
  }

  /** Whether a token counts what a number before it says: 개 in 3개 is no dog. */
  private static boolean counter(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 0
        && token.term().length() == 1
        && tokens.get(at - 1).end() == token.start()
        && tokens.get(at - 1).term().chars().allMatch(Character::isDigit);
  }

  private boolean grammar(Language language, List<Token> tokens) {
    return tokens.stream().allMatch(token -> questions.grammar(language).contains(token.term()));
  }
}
