package summit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import summit.language.Amount;
import summit.language.Language;
import summit.query.QueryReading.Expansion;

/** Large amounts of a text as a language writes them: 200억 as "20 billion", 8,000만 as 8천만. */
final class AmountWords {
  private final ListedWords listed;
  private final WordForms forms;
  private final Set<String> without;

  AmountWords(ListedWords listed, WordForms forms, Set<String> without) {
    this.listed = listed;
    this.forms = forms;
    this.without = without;
  }

  /**
   * Adds what is to be searched for a text's amounts, and what a person is told of it.
   *
   * @param tokens of the text
   * @param covered which tokens mean something; those of an amount become so
   */
  void add(
      Language from,
      Language to,
      String text,
      List<Token> tokens,
      boolean[] covered,
      List<Query> queries,
      List<Expansion> expansions) {
    for (Amount amount : from.amounts(text)) {
      List<String> typed = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() >= amount.start() && tokens.get(i).end() <= amount.end()) {
          covered[i] = true;
          typed.add(tokens.get(i).term());
        }
      }
      List<String> written =
          to.spelled(amount.value()).stream()
              .filter(words -> !listed.terms(to, words).equals(typed))
              .toList();
      String span = text.substring(amount.start(), amount.end());
      Expansion expansion = Expansion.ofWord(span, written, to.tag(), "amount");
      Optional<Query> query = forms.any(to, written);
      if (query.isPresent() && !without.contains(expansion.id())) {
        queries.add(query.get());
        expansions.add(expansion);
      }
    }
  }
}
