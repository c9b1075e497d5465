package summit.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;
import summit.index.Analyzers;
import summit.index.Field;
import summit.index.KeptLines;
import summit.language.Language;
import summit.language.TextNormalizer;
import summit.query.QueryReading.Expansion;

/** Reads what a person typed into a query; every input has a reading, none is an error. */
public final class QueryReader {
  /** A leg that understands less of the query than this says nothing worth a place in the list. */
  private static final double LEAST_COVERAGE = 0.2;

  private static final int SHORTEST_WORD = 3;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private final Analyzers analyzers;
  private final ListedWords listed;
  private final Meanings meanings;
  private final QuestionWords questions = QuestionWords.bundled();

  /** A reader for an index analysed by these chains, with the lexicons that are shipped. */
  public QueryReader(Analyzers analyzers, Glossary glossary) {
    this.analyzers = analyzers;
    listed = new ListedWords(analyzers);
    meanings =
        new Meanings(
            analyzers, glossary, Lexicon::bundled, Thesaurus::bundled, KeptLines.ofProcess());
  }

  /** Reads a query for an index of every language. */
  public ReadQuery read(String text, boolean cross, Set<String> without) {
    return read(text, cross, without, Stream.of(Language.values()).map(Language::tag).toList());
  }

  /** The terms of a language's main field that carry grammar alone. */
  public Set<String> grammar(Language language) {
    return questions.grammar(language);
  }

  /**
   * Reads a query.
   *
   * @param cross whether to add the words of other languages, and other words of its own
   * @param without ids of expansions to leave out
   * @param indexed tags of the languages that there are passages in
   */
  public ReadQuery read(
      String text, boolean cross, Set<String> without, Collection<String> indexed) {
    SyntaxParser.Parsed parsed = SyntaxParser.parse(TextNormalizer.normalize(text).strip());
    Map<Language, Query> legs = new EnumMap<>(Language.class);
    Map<String, Expansion> expansions = new LinkedHashMap<>();
    List<Language> languages = parsed.clause().map(this::languages).orElse(List.of());
    Expander expander = new Expander(analyzers, listed, meanings, questions, without);
    for (Language language : Language.values()) {
      boolean asked = languages.contains(language) || (cross && indexed.contains(language.tag()));
      if (asked && parsed.clause().isPresent()) {
        LegBuilder builder =
            new LegBuilder(analyzers, expander, questions, language, languages.getFirst(), cross);
        Query leg = builder.leg(parsed.clause().get());
        if (languages.contains(language) || builder.coverage() >= LEAST_COVERAGE) {
          legs.put(language, leg);
          builder.expansions().forEach(found -> expansions.putIfAbsent(found.id(), found));
        }
      }
    }
    QueryReading reading =
        new QueryReading(
            text,
            understood(parsed),
            languages.stream().map(Language::tag).toList(),
            Optional.empty(),
            List.copyOf(expansions.values()));
    return new ReadQuery(reading, legs, parsed.filters());
  }

  /** The language that most of a query is in, then the others that it has whole words of. */
  private List<Language> languages(Clause clause) {
    String text = Syntax.words(clause);
    List<Language> languages = new ArrayList<>();
    languages.add(Language.detect(text).or(() -> reading(text)).orElse(Language.fallback()));
    for (Language language : Language.values()) {
      if (!languages.contains(language)
          && WORD.splitAsStream(text).anyMatch(word -> isWordOf(language, word))) {
        languages.add(language);
      }
    }
    return languages;
  }

  /** The language that a text of no language's own letters (著作權) is read in. */
  private Optional<Language> reading(String text) {
    return Stream.of(Language.values())
        .filter(language -> language.writesIn(terms(language, text)))
        .findFirst();
  }

  private String terms(Language language, String text) {
    return String.join(" ", analyzers.terms(Field.text(language), text));
  }

  /** An acronym (AI, GPAI) belongs to every language. */
  private static boolean isWordOf(Language language, String word) {
    return word.length() >= SHORTEST_WORD
        && language.writesIn(word)
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String understood(SyntaxParser.Parsed parsed) {
    List<String> parts = new ArrayList<>();
    parsed.clause().ifPresent(clause -> parts.add(Syntax.of(clause)));
    parsed
        .filters()
        .values()
        .forEach(
            (facet, values) -> values.forEach(value -> parts.add(facet.parameter() + ":" + value)));
    return String.join(" ", parts);
  }
}
