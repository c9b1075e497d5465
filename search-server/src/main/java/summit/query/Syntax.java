package summit.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import summit.query.Clause.All;
import summit.query.Clause.Any;
import summit.query.Clause.Not;
import summit.query.Clause.Quoted;
import summit.query.Clause.Row;
import summit.query.Clause.Starting;
import summit.query.Clause.Words;

/** Clauses in the query language's own syntax, as {@link SyntaxParser} reads it back. */
final class Syntax {
  private Syntax() {}

  static String of(Clause clause) {
    return switch (clause) {
      case Words words -> words.text();
      case Quoted quoted ->
          '"' + quoted.text() + '"' + (quoted.slop() == 0 ? "" : "~" + quoted.slop());
      case Starting starting -> starting.prefix() + "*";
      case Not(Not twice) -> "-(" + of(twice) + ")";
      case Not(Words words) when words.text().contains(" ") -> "-(" + words.text() + ")";
      case Not not -> "-" + nested(not.clause());
      case Row row -> joined(row.clauses(), " ");
      case All all -> joined(all.clauses(), " AND ");
      case Any any -> joined(any.clauses(), " OR ");
    };
  }

  private static String joined(List<Clause> clauses, String operator) {
    return clauses.stream().map(Syntax::nested).collect(Collectors.joining(operator));
  }

  private static String nested(Clause clause) {
    return switch (clause) {
      case Words words -> words.text();
      case Quoted quoted -> of(quoted);
      case Starting starting -> of(starting);
      case Not not -> of(not);
      case Row row -> "(" + of(row) + ")";
      case All all -> "(" + of(all) + ")";
      case Any any -> "(" + of(any) + ")";
    };
  }

  /** All words outside negations, in order: what the query is about. */
  static String words(Clause clause) {
    List<String> words = new ArrayList<>();
    collect(clause, words);
    return String.join(" ", words);
  }

  private static void collect(Clause clause, List<String> words) {
    switch (clause) {
      case Words plain -> words.add(plain.text());
      case Quoted quoted -> words.add(quoted.text());
      case Starting starting -> words.add(starting.prefix());
      case Not ignored -> Collections.emptyList();
      case Row row -> row.clauses().forEach(part -> collect(part, words));
      case All all -> all.clauses().forEach(part -> collect(part, words));
      case Any any -> any.clauses().forEach(part -> collect(part, words));
    }
  }
}
