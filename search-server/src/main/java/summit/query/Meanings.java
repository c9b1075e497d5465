package summit.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;
import summit.glossary.WeightedWord;
import summit.index.Analyzers;
import summit.index.KeptLines;
import summit.language.Keystrokes;
import summit.language.Language;
import summit.query.LongestMatch.Match;

/**
 * What the words of a query mean: the concepts of the glossary, the lexicons and the thesauri, by
 * language. Their words are kept as the analyzers cut them, since all of them together take
 * seconds, and read in the background; a query waits for those that it needs.
 */
final class Meanings {
  private final Later<Map<Language, LongestMatch<List<Concept>>>> concepts;
  private final Later<Lexicons> translations;

  /** A lexicon, read one way; a thesaurus where both are one language. */
  private record Direction(Language from, Language to) {}

  /**
   * All lexicons and thesauri.
   *
   * @param written those that are written in their direction; the others are turned round
   */
  private record Lexicons(
      Map<Direction, LongestMatch<List<WeightedWord>>> all, Set<Direction> written) {}

  Meanings(
      Analyzers analyzers,
      Glossary glossary,
      Supplier<List<Lexicon>> lexicons,
      Supplier<List<Thesaurus>> thesauri,
      KeptLines kept) {
    concepts =
        new Later<>(
            () ->
                concepts(
                    glossary,
                    kept.of(
                        "concepts",
                        List.of(analyzers.fingerprint()),
                        () -> MeaningLines.concepts(analyzers, glossary))));
    translations =
        new Later<>(
            () ->
                translations(
                    kept.of(
                        "translations",
                        List.of(analyzers.fingerprint()),
                        () ->
                            Stream.concat(
                                    MeaningLines.translations(analyzers, lexicons.get()).stream(),
                                    MeaningLines.synonyms(analyzers, thesauri.get()).stream())
                                .toList())));
    Later.makeAll(List.of(concepts, translations));
  }

  /**
   * The concepts that a text names, longest first from the left. Where the terms are those of
   * several (evaluation and evaluator share a stem), the one that is spelled so is meant.
   *
   * @param tokens of the text in the main field
   */
  List<Match<List<Concept>>> concepts(Language language, String text, List<Token> tokens) {
    return Objects.requireNonNull(concepts.get().get(language)).in(tokens, token -> true).stream()
        .map(
            match ->
                new Match<>(
                    match.from(),
                    match.to(),
                    spelled(language, match.entry(), match.span(text, tokens))))
        .toList();
  }

  private static List<Concept> spelled(Language language, List<Concept> all, String typed) {
    if (all.size() == 1) {
      return all;
    }
    String keys = Keystrokes.of(typed);
    List<Concept> exact =
        all.stream()
            .filter(
                concept ->
                    concept.in(language.tag()).stream().map(Keystrokes::of).anyMatch(keys::equals))
            .toList();
    return exact.isEmpty() ? all : exact;
  }

  /**
   * The translations from one language to another, or the synonyms within one; empty where there is
   * no such lexicon or thesaurus.
   */
  Optional<LongestMatch<List<WeightedWord>>> lexicon(Language from, Language to) {
    return Optional.ofNullable(translations.get().all().get(new Direction(from, to)));
  }

  /**
   * Whether somebody wrote what the words of a language mean in another. A lexicon turned round
   * lists rare words as if they were common ones (무릅쓰다 for risk).
   */
  boolean written(Language from, Language to) {
    return translations.get().written().contains(new Direction(from, to));
  }

  private static Map<Language, LongestMatch<List<Concept>>> concepts(
      Glossary glossary, List<String> lines) {
    Map<String, Concept> byId = new HashMap<>();
    glossary.concepts().forEach(concept -> byId.put(concept.id(), concept));
    Map<String, Map<String, String>> tables = MeaningLines.tables(lines);
    Map<Language, LongestMatch<List<Concept>>> concepts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      concepts.put(
          language,
          new LongestMatch<>(
              language.joint(),
              tables.getOrDefault(language.tag(), Map.of()),
              ids ->
                  Stream.of(ids.split(MeaningLines.IDS))
                      .map(byId::get)
                      .map(Objects::requireNonNull)
                      .toList()));
    }
    return concepts;
  }

  private static Lexicons translations(List<String> lines) {
    Map<String, Map<String, String>> tables = MeaningLines.tables(lines);
    Lexicons lexicons = new Lexicons(new HashMap<>(), new HashSet<>());
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        Direction direction = new Direction(from, to);
        Map<String, String> table = tables.get(MeaningLines.table(from, to));
        if (table != null) {
          lexicons.written().add(direction);
        } else {
          table = tables.get(MeaningLines.turned(from, to));
        }
        if (table != null) {
          lexicons.all().put(direction, new LongestMatch<>(from.joint(), table, WeightedWord::of));
        }
      }
    }
    return lexicons;
  }
}
