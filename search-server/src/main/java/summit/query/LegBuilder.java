package summit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import summit.index.Analyzers;
import summit.language.Language;
import summit.query.Clause.All;
import summit.query.Clause.Any;
import summit.query.Clause.Not;
import summit.query.Clause.Quoted;
import summit.query.Clause.Row;
import summit.query.Clause.Starting;
import summit.query.Clause.Words;
import summit.query.Expander.Expanded;
import summit.query.QueryReading.Expansion;

/** Makes the query of one language of a query's clauses. */
final class LegBuilder {
  /** Syllables up to which a query of one word is one notion: all its parts are needed. */
  private static final int ONE_NOTION = 3;

  private final Analyzers analyzers;
  private final Expander expander;
  private final QuestionWords questions;
  private final Language language;
  private final Language primary;
  private final boolean expand;
  private final Map<String, Expansion> expansions = new LinkedHashMap<>();
  private int covered;
  private int tokens;

  /**
   * A builder for a language.
   *
   * @param primary the language that most of the query is in
   * @param expand whether to add translations, variants and synonyms
   */
  LegBuilder(
      Analyzers analyzers,
      Expander expander,
      QuestionWords questions,
      Language language,
      Language primary,
      boolean expand) {
    this.analyzers = analyzers;
    this.expander = expander;
    this.questions = questions;
    this.language = language;
    this.primary = primary;
    this.expand = expand;
  }

  /** What the leg searches besides the words as typed; complete once {@link #leg} was called. */
  List<Expansion> expansions() {
    return List.copyOf(expansions.values());
  }

  /** The share of the words that mean something in this language, 0 to 1. */
  double coverage() {
    return language == primary || tokens == 0 ? 1 : (double) covered / tokens;
  }

  Query leg(Clause clause) {
    if (clause instanceof Words words) {
      return words(words.text(), oneNotion(words.text()));
    }
    return query(clause, false);
  }

  private Query query(Clause clause, boolean strict) {
    return switch (clause) {
      case Words words -> words(words.text(), strict);
      case Quoted quoted -> Phrases.exact(analyzers, quoted.text(), quoted.slop());
      case Starting starting -> Phrases.starting(analyzers, starting.prefix());
      case Not not -> row(List.of(not));
      case Row row -> row(row.clauses());
      case All all -> all(all.clauses());
      case Any any -> any(any.clauses());
    };
  }

  private Query row(List<Clause> clauses) {
    BooleanQuery.Builder row = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : clauses) {
      switch (clause) {
        case Not not -> row.add(query(excluded(not.clause()), true), Occur.MUST_NOT);
        case Words words -> row.add(query(words, false), Occur.SHOULD);
        case Starting starting -> row.add(query(starting, false), Occur.SHOULD);
        case Quoted quoted -> row.add(query(quoted, false), Occur.MUST);
        case Row inner -> row.add(query(inner, false), Occur.MUST);
        case All inner -> row.add(query(inner, false), Occur.MUST);
        case Any inner -> row.add(query(inner, false), Occur.MUST);
      }
      positive |= !(clause instanceof Not);
    }
    if (!positive) {
      row.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return row.build();
  }

  private Query all(List<Clause> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      if (clause instanceof Not not) {
        all.add(query(excluded(not.clause()), true), Occur.MUST_NOT);
      } else {
        all.add(query(clause, true), Occur.MUST);
      }
    }
    if (clauses.stream().allMatch(Not.class::isInstance)) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  private Query any(List<Clause> clauses) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clauses.forEach(clause -> any.add(query(clause, true), Occur.SHOULD));
    return any.build();
  }

  /** An excluded word is excluded as it stands: no pairs, no expansion. */
  private static Clause excluded(Clause clause) {
    return clause instanceof Words words ? new Quoted(words.text(), 0) : clause;
  }

  private Query words(String text, boolean strict) {
    String asked = questions.blanked(text);
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    List<Query> supporting = new ArrayList<>();
    if (strict) {
      matching.add(Phrases.allWords(analyzers, asked), Occur.SHOULD);
    } else {
      WordBag bag = WordBag.of(analyzers, questions, language, asked, language == primary);
      bag.matching().forEach(query -> matching.add(query, Occur.SHOULD));
      supporting.addAll(bag.supporting());
    }
    expanded(asked, strict).forEach(query -> matching.add(query, Occur.SHOULD));
    BooleanQuery.Builder words = new BooleanQuery.Builder().add(matching.build(), Occur.MUST);
    supporting.forEach(query -> words.add(query, Occur.SHOULD));
    return words.build();
  }

  private List<Query> expanded(String text, boolean strict) {
    List<Query> queries = new ArrayList<>();
    if (!expand) {
      return queries;
    }
    if (language.writesIn(text) || language == primary) {
      add(expander.variants(language, text, strict), queries);
    }
    for (Language other : sources(text)) {
      Expanded found = expander.translations(other, language, text);
      add(found, queries);
      covered += found.covered();
      tokens += found.tokens();
    }
    return queries;
  }

  /** The other languages that a text is written in. */
  private Set<Language> sources(String text) {
    Set<Language> sources = Language.writing(text);
    sources.add(primary);
    sources.remove(language);
    return sources;
  }

  private void add(Expanded found, List<Query> queries) {
    queries.addAll(found.queries());
    found.expansions().forEach(expansion -> expansions.putIfAbsent(expansion.id(), expansion));
  }

  private boolean oneNotion(String text) {
    String word = text.strip();
    return word.codePoints().noneMatch(Character::isWhitespace)
        && language.joint().isEmpty()
        && word.length() <= ONE_NOTION;
  }
}
