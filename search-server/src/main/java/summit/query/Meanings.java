package summit.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Lexicon.Translation;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/** What the words of a query mean: the concepts of the glossary and the lexicons, by language. */
final class Meanings {
  /** Translations of a word that are searched. */
  private static final int MOST = 8;

  private final Map<Language, LongestMatch<List<Concept>>> concepts = new EnumMap<>(Language.class);
  private final Map<Language, Map<Language, LongestMatch<List<Translation>>>> lexicons =
      new EnumMap<>(Language.class);

  Meanings(Analyzers analyzers, Glossary glossary, List<Lexicon> lexicons) {
    for (Language language : Language.values()) {
      concepts.put(language, concepts(analyzers, glossary, language));
      this.lexicons.put(language, new EnumMap<>(Language.class));
    }
    for (Lexicon lexicon : lexicons) {
      Language from = Language.of(lexicon.from()).orElseThrow();
      Language to = Language.of(lexicon.to()).orElseThrow();
      put(from, to, forward(lexicon, from));
      put(to, from, backward(lexicon, analyzers, to));
    }
  }

  /** The concepts that a text names, longest first from the left. */
  List<LongestMatch.Match<List<Concept>>> concepts(Language language, List<Token> tokens) {
    return matcher(concepts, language).in(tokens, token -> true);
  }

  /** The translations from one language to another; empty where there is no such lexicon. */
  Optional<LongestMatch<List<Translation>>> lexicon(Language from, Language to) {
    return Optional.ofNullable(matcher(lexicons, from).get(to));
  }

  private static <V> V matcher(Map<Language, V> map, Language language) {
    V value = map.get(language);
    if (value == null) {
      throw new IllegalStateException(language.tag());
    }
    return value;
  }

  private void put(Language from, Language to, Map<String, List<Translation>> entries) {
    LongestMatch<List<Translation>> match = new LongestMatch<>(from.joint());
    match.entries().putAll(entries);
    matcher(lexicons, from).put(to, match);
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
