package summit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/** Terms in a row, in one field or in whichever language's fields hold them. */
final class Phrases {
  private Phrases() {}

  /** A text's terms in a row in a field; empty where the field makes no term of it. */
  static Optional<Query> of(Analyzer analyzer, String field, String text, int slop) {
    List<Token> tokens = Token.of(analyzer, field, text);
    return tokens.isEmpty() ? Optional.empty() : Optional.of(row(field, tokens, slop));
  }

  /** One or more tokens in a row in a field. */
  static Query row(String field, List<Token> tokens, int slop) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field, tokens.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = tokens.getFirst().position();
    tokens.forEach(t -> phrase.add(new Term(field, t.term()), t.position() - first));
    return phrase.build();
  }

  /**
   * A phrase as quoted, whatever language the passage is in: in the twin fields as it stands, in
   * the main fields where the twin would find too much (a pair of syllables) or nothing.
   */
  static Query exact(Analyzers analyzers, String text, int slop) {
    List<Query> ways = new ArrayList<>();
    for (Language language : Language.values()) {
      boolean telling =
          language.joint().equals(" ")
              || Token.of(analyzers, Field.twin(language), text).size() > 1;
      String field = slop == 0 && telling ? Field.twin(language) : Field.text(language);
      of(analyzers, field, text, slop).ifPresent(ways::add);
    }
    return any(ways);
  }

  /** All the terms of each word of a text, in any language's main field. */
  static Query allWords(Analyzers analyzers, String text) {
    List<Query> ways = new ArrayList<>();
    for (Language language : Language.values()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      List<Token> tokens = Token.of(analyzers, Field.text(language), text);
      for (Token token : tokens) {
        all.add(new TermQuery(new Term(Field.text(language), token.term())), Occur.MUST);
      }
      if (!tokens.isEmpty()) {
        ways.add(all.build());
      }
    }
    return any(ways);
  }

  /** Words that begin so, in any language's twin field, and in its main one. */
  static Query starting(Analyzers analyzers, String prefix) {
    List<Query> ways = new ArrayList<>();
    for (Language language : Language.values()) {
      String normal = analyzers.normalize(Field.text(language), prefix).utf8ToString();
      ways.add(new PrefixQuery(new Term(Field.text(language), normal)));
      if (language.joint().isEmpty()) {
        of(analyzers, Field.twin(language), prefix, 0).ifPresent(ways::add);
      }
    }
    return new ConstantScoreQuery(any(ways));
  }

  static Query any(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> new MatchNoDocsQuery("no language makes a term of it");
      case 1 -> ways.getFirst();
      default -> new DisjunctionMaxQuery(ways, 0);
    };
  }
}
