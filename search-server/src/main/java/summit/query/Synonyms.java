package summit.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import summit.glossary.WeightedWord;
import summit.index.Field;
import summit.language.Language;
import summit.query.QueryReading.Expansion;

/** Other words of the same language for the words of a text, from its thesaurus. */
final class Synonyms {
  /** A synonym, where the word as typed counts 1. */
  private static final float BESIDE = 0.2f;

  private static final float NEXT_TO_NOTHING = 1e-4f;

  /** Who types more has the words of the passage: synonyms help none of the longer questions. */
  private static final int MOST_TOKENS = 12;

  private final ListedWords listed;
  private final Meanings meanings;
  private final QuestionWords questions;

  Synonyms(ListedWords listed, Meanings meanings, QuestionWords questions) {
    this.listed = listed;
    this.meanings = meanings;
    this.questions = questions;
  }

  /** Adds what is to be searched for a text's words, and what a person is told of it. */
  void add(Language language, Gathered found) {
    List<Token> tokens = found.tokens();
    Optional<LongestMatch<List<WeightedWord>>> thesaurus = meanings.lexicon(language, language);
    if (thesaurus.isEmpty() || tokens.size() > MOST_TOKENS) {
      return;
    }
    Set<String> typed = new HashSet<>();
    tokens.forEach(token -> typed.add(token.term()));
    Set<String> grammar = questions.grammar(language);
    for (LongestMatch.Match<List<WeightedWord>> match :
        thesaurus.get().in(tokens, token -> !grammar.contains(token.term()))) {
      // the glossary has the other words of a concept
      if (found.covered(match.from())) {
        continue;
      }
      List<Query> forms = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (WeightedWord synonym : match.entry()) {
        form(language, synonym, match, tokens, typed)
            .ifPresent(
                form -> {
                  forms.add(form);
                  words.add(synonym.word());
                });
      }
      String span = match.span(found.text(), tokens);
      found
          .tell(
              Expansion.ofWord(span, words, language.tag(), "thesaurus"),
              forms.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new BoostQuery(new DisjunctionMaxQuery(forms, 0), BESIDE)))
          .ifPresent(found::add);
    }
  }

  /** A synonym as a query; none where it was typed too. */
  private Optional<Query> form(
      Language language,
      WeightedWord synonym,
      LongestMatch.Match<?> match,
      List<Token> tokens,
      Set<String> typed) {
    String field = Field.text(language);
    List<Token> terms = listed.tokens(language, synonym.word());
    if (terms.stream().allMatch(token -> typed.contains(token.term()))) {
      return Optional.empty();
    }
    float weight = (float) synonym.weight();
    return Optional.of(
        terms.size() == 1
            ? new BoostQuery(term(field, terms.getFirst().term(), match, tokens), weight)
            : new BoostQuery(Phrases.row(field, terms, 1), WordForms.PHRASE * weight));
  }

  /**
   * A term for the word at a match: however rare it is, it counts no more than that word. Terms of
   * a {@link SynonymQuery} share the greatest document frequency; the word itself scores beside the
   * term next to nothing, and without it nothing.
   */
  private static Query term(
      String field, String term, LongestMatch.Match<?> match, List<Token> tokens) {
    Term synonym = new Term(field, term);
    if (match.to() - match.from() > 1) {
      return new TermQuery(synonym);
    }
    Term word = new Term(field, tokens.get(match.from()).term());
    return new BooleanQuery.Builder()
        .add(
            new SynonymQuery.Builder(field).addTerm(synonym).addTerm(word, NEXT_TO_NOTHING).build(),
            Occur.MUST)
        .add(new TermQuery(synonym), Occur.FILTER)
        .build();
  }
}
