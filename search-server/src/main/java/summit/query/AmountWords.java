package summit.query;

import java.util.ArrayList;
import java.util.List;
import summit.language.Amount;
import summit.language.Language;
import summit.query.QueryReading.Expansion;

/** Large amounts of a text as a language writes them: 200억 as "20 billion", 8,000만 as 8천만. */
final class AmountWords {
  private final ListedWords listed;
  private final WordForms forms;

  AmountWords(ListedWords listed, WordForms forms) {
    this.listed = listed;
    this.forms = forms;
  }

  /** Adds what is to be searched for a text's amounts, and what a person is told of it. */
  void add(Language from, Language to, Gathered found) {
    for (Amount amount : from.amounts(found.text())) {
      List<String> typed = new ArrayList<>();
      for (int i = 0; i < found.tokens().size(); i++) {
        Token token = found.tokens().get(i);
        if (token.start() >= amount.start() && token.end() <= amount.end()) {
          found.cover(i, i + 1);
          typed.add(token.term());
        }
      }
      List<String> written =
          to.spelled(amount.value()).stream()
              .filter(words -> !listed.terms(to, words).equals(typed))
              .toList();
      String span = found.text().substring(amount.start(), amount.end());
      found
          .tell(Expansion.ofWord(span, written, to.tag(), "amount"), forms.any(to, written))
          .ifPresent(found::add);
    }
  }
}
