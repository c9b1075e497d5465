package summit.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Lexicon.Translation;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/**
 * What the words of a query mean: the concepts of the glossary and the lexicons, by language. They
 * are made ready in the background; a query waits for those that it needs.
 */
final class Meanings {
  /** Translations of a word that are searched. */
  private static final int MOST = 8;

  private final Map<Language, Later<LongestMatch<List<Concept>>>> concepts =
      new EnumMap<>(Language.class);
  private final Later<List<Direction>> directions;

  /** A lexicon, read one way. */
  private record Direction(
      Language from, Language to, Later<LongestMatch<List<Translation>>> entries) {}

  Meanings(Analyzers analyzers, Glossary glossary, Supplier<List<Lexicon>> lexicons) {
    List<Later<?>> all = new ArrayList<>();
    directions = new Later<>(() -> directions(analyzers, lexicons.get()));
    all.add(directions);
    for (Language language : Language.values()) {
      concepts.put(language, new Later<>(() -> concepts(analyzers, glossary, language)));
    }
    all.addAll(concepts.values());
    all.add(
        new Later<>(
            () -> {
              directions.get().forEach(direction -> direction.entries.get());
              return true;
            }));
    Later.makeAll(all);
  }

  private static List<Direction> directions(Analyzers analyzers, List<Lexicon> lexicons) {
    List<Direction> directions = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      Language from = Language.of(lexicon.from()).orElseThrow();
      Language to = Language.of(lexicon.to()).orElseThrow();
      directions.add(new Direction(from, to, matcher(from, () -> forward(lexicon, from))));
      directions.add(new Direction(to, from, matcher(to, () -> backward(lexicon, analyzers, to))));
    }
    return directions;
  }

  private static Later<LongestMatch<List<Translation>>> matcher(
      Language from, Supplier<Map<String, List<Translation>>> entries) {
    return new Later<>(
        () -> {
          LongestMatch<List<Translation>> match = new LongestMatch<>(from.joint());
          match.entries().putAll(entries.get());
          return match;
        });
  }

  /** The concepts that a text names, longest first from the left. */
  List<LongestMatch.Match<List<Concept>>> concepts(Language language, List<Token> tokens) {
    Later<LongestMatch<List<Concept>>> named = Objects.requireNonNull(concepts.get(language));
    return named.get().in(tokens, token -> true);
  }

  /** The translations from one language to another; empty where there is no such lexicon. */
  Optional<LongestMatch<List<Translation>>> lexicon(Language from, Language to) {
    return directions.get().stream()
        .filter(direction -> direction.from == from && direction.to == to)
        .findFirst()
        .map(direction -> direction.entries.get());
  }

  private static LongestMatch<List<Concept>> concepts(
      Analyzers analyzers, Glossary glossary, Language language) {
    LongestMatch<List<Concept>> match = new LongestMatch<>(language.joint());
    for (Concept concept : glossary.concepts()) {
      for (String word : concept.in(language.tag())) {
        String key = match.key(analyzers.terms(Field.text(language), word));
        if (!key.isEmpty()) {
          List<Concept> known = match.entries().computeIfAbsent(key, k -> new ArrayList<>());
          if (!known.contains(concept)) {
            known.add(concept);
          }
        }
      }
    }
    return match;
  }

  private static Map<String, List<Translation>> forward(Lexicon lexicon, Language from) {
    Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
    lexicon
        .entries()
        .forEach(
            (word, translations) -> {
              Map<String, Double> sum =
                  sums.computeIfAbsent(from.headword(word), w -> new LinkedHashMap<>());
              translations.forEach(t -> sum.merge(t.word(), t.weight(), Double::sum));
            });
    return normalized(sums);
  }

  private static Map<String, List<Translation>> backward(
      Lexicon lexicon, Analyzers analyzers, Language to) {
    Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
    lexicon
        .entries()
        .forEach(
            (word, translations) -> {
              for (Translation translation : translations) {
                String key =
                    String.join(to.joint(), analyzers.terms(Field.text(to), translation.word()));
                sums.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(word, translation.weight(), Double::sum);
              }
            });
    return normalized(sums);
  }

  private static Map<String, List<Translation>> normalized(Map<String, Map<String, Double>> sums) {
    Map<String, List<Translation>> lists = new LinkedHashMap<>();
    sums.forEach(
        (key, sum) -> {
          List<Map.Entry<String, Double>> best =
              sum.entrySet().stream()
                  .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                  .limit(MOST)
                  .toList();
          double total = best.stream().mapToDouble(Map.Entry::getValue).sum();
          lists.put(
              key,
              best.stream().map(e -> new Translation(e.getKey(), e.getValue() / total)).toList());
        });
    return lists;
  }
}
