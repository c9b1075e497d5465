package summit.query;

import java.util.List;

/** A part of a query, as its syntax says it. */
sealed interface Clause {
  /** Words in a row: any of them, ranked. */
  record Words(String text) implements Clause {}

  /** A phrase exactly as it stands, or, with a slop above 0, its words that near each other. */
  record Quoted(String text, int slop) implements Clause {}

  /** Every word that begins so. */
  record Starting(String prefix) implements Clause {}

  /** What must not be there. */
  record Not(Clause clause) implements Clause {}

  /** Parts that stand side by side: words rank, the rest must be there. */
  record Row(List<Clause> clauses) implements Clause {
    public Row {
      clauses = List.copyOf(clauses);
    }
  }

  /** All of these must be there. */
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /** One of these must be there. */
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }
}
