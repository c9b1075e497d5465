package summit.query;

import java.util.ArrayList;
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
import org.apache.lucene.search.TermQuery;
import summit.glossary.WeightedWord;
import summit.index.Field;
import summit.language.Language;

/** The words of glossary and lexicons as queries on a language's main field. */
final class WordForms {
  /** A phrase beside a single word of the same meaning. */
  static final float PHRASE = 0.7f;

  /** What a second form of a concept adds to the best. */
  static final float TIE = 0.1f;

  /** A word of a concept's phrase that stands alone. */
  private static final float PART = 0.7f;

  /** A word of a translation in several words that stands alone. */
  private static final float LOOSE = 0.45f;

  /** What a second translation of a word adds to the best. */
  private static final float LOOSE_TIE = 0.3f;

  private final ListedWords listed;
  private final QuestionWords questions;

  WordForms(ListedWords listed, QuestionWords questions) {
    this.listed = listed;
    this.questions = questions;
  }

  /** Words of one meaning, as one: the best of its phrases and single words. */
  Optional<Query> any(Language language, List<String> words) {
    List<Query> forms = new ArrayList<>();
    Map<String, Float> single = new LinkedHashMap<>();
    for (String word : words) {
      List<Token> tokens = listed.readable(language, word);
      if (tokens.size() == 1) {
        single.put(tokens.getFirst().term(), 1f);
      } else if (!tokens.isEmpty()) {
        forms.add(new BoostQuery(Phrases.row(Field.text(language), tokens, 0), PHRASE));
      }
    }
    synonyms(language, single).ifPresent(forms::add);
    return forms.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(forms, TIE));
  }

  /** The words of a phrase one by one: a passage may hold them apart. */
  List<Query> parts(Language language, String word, Set<String> typed) {
    Set<String> parts = new LinkedHashSet<>();
    listed.readable(language, word).forEach(token -> parts.add(token.term()));
    return parts.size() < 2
        ? List.of()
        : parts.stream()
            .filter(part -> !typed.contains(part) && !grammar(language, part))
            .map(part -> (Query) new BoostQuery(term(language, part), PART))
            .toList();
  }

  /** The translations of a word, each by its weight, as one. */
  Optional<Query> weighted(Language language, List<WeightedWord> translations) {
    Map<String, Float> single = new LinkedHashMap<>();
    List<Query> forms = new ArrayList<>();
    for (WeightedWord translation : translations) {
      List<Token> tokens = listed.tokens(language, translation.word());
      float weight = (float) translation.weight();
      if (tokens.size() == 1) {
        single.merge(tokens.getFirst().term(), weight, Float::sum);
      } else if (!tokens.isEmpty()) {
        Query phrase = Phrases.row(Field.text(language), tokens, 1);
        forms.add(new BoostQuery(phrase, PHRASE * weight));
        tokens.stream()
            .map(Token::term)
            .filter(term -> !grammar(language, term))
            .forEach(term -> forms.add(new BoostQuery(term(language, term), LOOSE * weight)));
      }
    }
    synonyms(language, single).ifPresent(forms::add);
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, LOOSE_TIE));
  }

  private static Optional<Query> synonyms(Language language, Map<String, Float> weights) {
    String field = Field.text(language);
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    weights.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), Math.min(1, weight)));
    return weights.isEmpty() ? Optional.empty() : Optional.of(synonyms.build());
  }

  private boolean grammar(Language language, String term) {
    return questions.grammar(language).contains(term);
  }

  private static Query term(Language language, String term) {
    return new TermQuery(new Term(Field.text(language), term));
  }
}
