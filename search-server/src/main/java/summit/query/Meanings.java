package summit.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import summit.glossary.Lexicon.Translation;
import summit.index.Analyzers;
import summit.index.Field;
import summit.index.KeptLines;
import summit.language.Language;

/**
 * What the words of a query mean: the concepts of the glossary and the lexicons, by language. Their
 * words are kept as the analyzers cut them, since all of them together take seconds, and read in
 * the background; a query waits for those that it needs.
 */
final class Meanings {
  /** Translations of a word that are searched. */
  private static final int MOST = 8;

  private static final String BETWEEN = "\t";
  private static final String IDS = " ";

  private final Later<Map<Language, LongestMatch<List<Concept>>>> concepts;
  private final Later<Map<Direction, LongestMatch<List<Translation>>>> translations;

  /** A lexicon, read one way. */
  private record Direction(Language from, Language to) {}

  Meanings(
      Analyzers analyzers, Glossary glossary, Supplier<List<Lexicon>> lexicons, KeptLines kept) {
    concepts =
        new Later<>(
            () ->
                concepts(
                    glossary,
                    kept.of(
                        "concepts",
                        List.of(analyzers.fingerprint()),
                        () -> conceptLines(analyzers, glossary))));
    translations =
        new Later<>(
            () ->
                translations(
                    kept.of(
                        "translations",
                        List.of(analyzers.fingerprint()),
                        () -> translationLines(analyzers, lexicons.get()))));
    Later.makeAll(List.of(concepts, translations));
  }

  /** The concepts that a text names, longest first from the left. */
  List<LongestMatch.Match<List<Concept>>> concepts(Language language, List<Token> tokens) {
    return Objects.requireNonNull(concepts.get().get(language)).in(tokens, token -> true);
  }

  /** The translations from one language to another; empty where there is no such lexicon. */
  Optional<LongestMatch<List<Translation>>> lexicon(Language from, Language to) {
    return Optional.ofNullable(translations.get().get(new Direction(from, to)));
  }

  private static Map<Language, LongestMatch<List<Concept>>> concepts(
      Glossary glossary, List<String> lines) {
    Map<String, Concept> byId = new HashMap<>();
    glossary.concepts().forEach(concept -> byId.put(concept.id(), concept));
    Map<String, Map<String, String>> tables = tables(lines);
    Map<Language, LongestMatch<List<Concept>>> concepts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      concepts.put(
          language,
          new LongestMatch<>(
              language.joint(),
              tables.getOrDefault(language.tag(), Map.of()),
              ids ->
                  Stream.of(ids.split(IDS)).map(byId::get).map(Objects::requireNonNull).toList()));
    }
    return concepts;
  }

  private static Map<Direction, LongestMatch<List<Translation>>> translations(List<String> lines) {
    Map<String, Map<String, String>> tables = tables(lines);
    Map<Direction, LongestMatch<List<Translation>>> translations = new HashMap<>();
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        Map<String, String> table = tables.get(name(from, to));
        if (table != null) {
          translations.put(
              new Direction(from, to), new LongestMatch<>(from.joint(), table, Translation::of));
        }
      }
    }
    return translations;
  }

  private static String name(Language from, Language to) {
    return from.tag() + "-" + to.tag();
  }

  /** Entries by table and key, of lines that hold a table's name, a key and an entry. */
  private static Map<String, Map<String, String>> tables(List<String> lines) {
    Map<String, Map<String, String>> tables = new HashMap<>();
    for (String line : lines) {
      int key = line.indexOf(BETWEEN) + 1;
      int entry = line.indexOf(BETWEEN, key) + 1;
      tables
          .computeIfAbsent(line.substring(0, key - 1), name -> new HashMap<>())
          .put(line.substring(key, entry - 1), line.substring(entry));
    }
    return tables;
  }

  private static List<String> conceptLines(Analyzers analyzers, Glossary glossary) {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      Map<String, Set<String>> ids = new LinkedHashMap<>();
      for (Concept concept : glossary.concepts()) {
        for (String word : concept.in(language.tag())) {
          ids.computeIfAbsent(key(analyzers, language, word), k -> new LinkedHashSet<>())
              .add(concept.id());
        }
      }
      ids.remove("");
      ids.forEach(
          (key, named) ->
              lines.add(String.join(BETWEEN, language.tag(), key, String.join(IDS, named))));
    }
    return lines;
  }

  private static List<String> translationLines(Analyzers analyzers, List<Lexicon> lexicons) {
    List<String> lines = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      Language from = Language.of(lexicon.from()).orElseThrow();
      Language to = Language.of(lexicon.to()).orElseThrow();
      Map<String, Map<String, Double>> forward = new LinkedHashMap<>();
      Map<String, Map<String, Double>> backward = new LinkedHashMap<>();
      lexicon
          .entries()
          .forEach(
              (word, translations) -> {
                for (Translation translation : translations) {
                  String there = translation.word();
                  add(forward, from.headword(word), there, translation.weight());
                  add(backward, key(analyzers, to, there), word, translation.weight());
                }
              });
      forward.forEach((key, sum) -> lines.add(line(name(from, to), key, sum)));
      backward.forEach((key, sum) -> lines.add(line(name(to, from), key, sum)));
    }
    return lines;
  }

  private static String key(Analyzers analyzers, Language language, String word) {
    return String.join(language.joint(), analyzers.terms(Field.text(language), word));
  }

  private static void add(
      Map<String, Map<String, Double>> sums, String key, String word, double weight) {
    sums.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(word, weight, Double::sum);
  }

  /** The most probable translations of a word, their weights adding up to one. */
  private static String line(String table, String key, Map<String, Double> sum) {
    List<Map.Entry<String, Double>> best =
        sum.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .toList();
    double total = best.stream().mapToDouble(Map.Entry::getValue).sum();
    List<Translation> translations =
        best.stream().map(e -> new Translation(e.getKey(), e.getValue() / total)).toList();
    return String.join(BETWEEN, table, key, Translation.cell(translations));
  }
}
