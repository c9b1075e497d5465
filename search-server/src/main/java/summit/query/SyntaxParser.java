package summit.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import summit.query.Clause.All;
import summit.query.Clause.Any;
import summit.query.Clause.Not;
import summit.query.Clause.Quoted;
import summit.query.Clause.Row;
import summit.query.Clause.Starting;
import summit.query.Clause.Words;

/**
 * Reads the query language. No text is an error: what cannot be an operator where it stands is a
 * word or nothing.
 *
 * <pre>
 * any    := all ( OR all )*
 * all    := row ( AND row )*
 * row    := item+                   words rank, everything else must be there
 * item   := word | prefix* | "exact phrase" | "near words"~5 | ( any ) | -item | NOT item
 *         | lang:ko | type:… | summit:… | issuer:… | country:… | year:… | document:…
 * </pre>
 *
 * <p>Parentheses about plain words say nothing. A text of more than 200 characters is a pasted
 * paragraph: words throughout. A parenthesis or a quotation mark without its twin, and an operator
 * with nothing to join, are left out.
 */
final class SyntaxParser {
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int LONGEST = 200;
  private static final int DEEPEST = 20;

  private final List<Lexeme> lexemes;
  private final Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
  private int next;
  private int depth;

  private SyntaxParser(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /** What a text says: what to look for, if anything, and what to filter by. */
  record Parsed(Optional<Clause> clause, Filters filters) {}

  static Parsed parse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed(Optional.of(new Words(text)), Filters.NONE);
    }
    SyntaxParser parser = new SyntaxParser(Lexeme.of(text));
    List<Clause> parts = new ArrayList<>();
    while (parser.next < parser.lexemes.size()) {
      parser.any().ifPresent(parts::add);
      parser.next++; // a closing parenthesis that nothing opened
    }
    Filters filters = new Filters(parser.filters, Optional.empty(), Optional.empty());
    return new Parsed(row(parts), filters);
  }

  private Optional<Clause> any() {
    List<Clause> parts = new ArrayList<>();
    do {
      all().ifPresent(parts::add);
    } while (operator("OR"));
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Any(parts));
  }

  private Optional<Clause> all() {
    List<Clause> parts = new ArrayList<>();
    do {
      row().ifPresent(parts::add);
    } while (operator("AND"));
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new All(parts));
  }

  private Optional<Clause> row() {
    List<Clause> items = new ArrayList<>();
    while (next < lexemes.size() && !ends(lexemes.get(next))) {
      item().ifPresent(items::add);
    }
    return row(items);
  }

  private boolean ends(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.CLOSE || is(lexeme, "OR") || is(lexeme, "AND");
  }

  private Optional<Clause> item() {
    Lexeme lexeme = lexemes.get(next++);
    if (is(lexeme, "NOT")) {
      boolean hasOperand = next < lexemes.size() && !ends(lexemes.get(next));
      return hasOperand ? item().map(Not::new) : Optional.empty();
    }
    Optional<Clause> clause =
        switch (lexeme.kind()) {
          case WORD -> lexeme.negated() ? plain(lexeme.text()) : word(lexeme.text());
          case QUOTED -> quoted(lexeme);
          case OPEN -> group();
          case CLOSE -> Optional.empty();
        };
    return lexeme.negated() ? clause.map(Not::new) : clause;
  }

  private Optional<Clause> group() {
    if (++depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Clause> inner = any();
    if (next < lexemes.size()) {
      next++;
    }
    depth--;
    return inner;
  }

  private Optional<Clause> quoted(Lexeme lexeme) {
    return LETTER.matcher(lexeme.text()).find()
        ? Optional.of(new Quoted(lexeme.text(), lexeme.slop()))
        : Optional.empty();
  }

  private Optional<Clause> word(String text) {
    int colon = text.indexOf(':');
    if (colon > 0 && colon < text.length() - 1) {
      Optional<Facet> facet = Facet.ofParameter(text.substring(0, colon));
      if (facet.isPresent()) {
        filters.computeIfAbsent(facet.get(), f -> new ArrayList<>()).add(text.substring(colon + 1));
        return Optional.empty();
      }
    }
    return plain(text);
  }

  /** A word that filters nothing, as what is excluded. */
  private static Optional<Clause> plain(String text) {
    if (!LETTER.matcher(text).find()) {
      return Optional.empty();
    }
    String stem = text.substring(0, text.length() - 1);
    return text.endsWith("*") && stem.length() > 1 && stem.indexOf('*') < 0
        ? Optional.of(new Starting(stem))
        : Optional.of(new Words(text));
  }

  /** Words side by side are one bag; anything else keeps its place. */
  private static Optional<Clause> row(List<Clause> items) {
    List<Clause> parts = new ArrayList<>();
    for (Clause item : items) {
      if (item instanceof Words words
          && !parts.isEmpty()
          && parts.getLast() instanceof Words before) {
        parts.set(parts.size() - 1, new Words(before.text() + " " + words.text()));
      } else {
        parts.add(item);
      }
    }
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Row(parts));
  }

  /** Takes an operator, but not one that nothing follows. */
  private boolean operator(String name) {
    if (next < lexemes.size() && is(lexemes.get(next), name)) {
      next++;
      return true;
    }
    return false;
  }

  private static boolean is(Lexeme lexeme, String operator) {
    return lexeme.kind() == Lexeme.Kind.WORD && !lexeme.negated() && lexeme.text().equals(operator);
  }
}
