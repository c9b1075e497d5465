package summit.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.glossary.Lexicon;
import summit.glossary.Thesaurus;
import summit.glossary.WeightedWord;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/**
 * The words of glossary, lexicons and thesauri as lines to be kept: a table's name, a key that is
 * the terms of a word, and an entry.
 */
final class MeaningLines {
  /** Between the ids of an entry of concepts. */
  static final String IDS = " ";

  /** Translations and synonyms of a word that are searched. */
  private static final int MOST = 8;

  private static final String BETWEEN = "\t";

  private MeaningLines() {}

  /** The table of a lexicon as it is written, or of a thesaurus. */
  static String table(Language from, Language to) {
    return from.tag() + "-" + to.tag();
  }

  /** The table of a lexicon of the other direction, turned round. */
  static String turned(Language from, Language to) {
    return table(from, to) + "-turned";
  }

  /** Entries by table and key, of lines that hold a table's name, a key and an entry. */
  static Map<String, Map<String, String>> tables(List<String> lines) {
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

  static List<String> concepts(Analyzers analyzers, Glossary glossary) {
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

  static List<String> translations(Analyzers analyzers, List<Lexicon> lexicons) {
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
                boolean found = !key(analyzers, from, word).isEmpty();
                for (WeightedWord translation : translations) {
                  String there = translation.word();
                  add(forward, from.headword(word), there, translation.weight());
                  if (found) {
                    add(backward, key(analyzers, to, there), word, translation.weight());
                  }
                }
              });
      forward.forEach((key, sum) -> lines.add(line(table(from, to), key, sum)));
      backward.forEach((key, sum) -> lines.add(line(turned(to, from), key, sum)));
    }
    return lines;
  }

  static List<String> synonyms(Analyzers analyzers, List<Thesaurus> thesauri) {
    List<String> lines = new ArrayList<>();
    for (Thesaurus thesaurus : thesauri) {
      Language language = Language.of(thesaurus.language()).orElseThrow();
      Map<String, Map<String, Double>> synonyms = new LinkedHashMap<>();
      Map<String, String> keys = new HashMap<>();
      UnaryOperator<String> keyOf =
          word -> keys.computeIfAbsent(word, w -> key(analyzers, language, w));
      for (Thesaurus.Group group : thesaurus.groups()) {
        Map<String, String> others = new LinkedHashMap<>();
        group.others().forEach(word -> others.putIfAbsent(keyOf.apply(word), word));
        others.remove("");
        for (String word : group.words()) {
          String key = keyOf.apply(word);
          others.forEach(
              (otherKey, other) -> {
                if (!otherKey.equals(key) && !key.isEmpty()) {
                  synonyms
                      .computeIfAbsent(key, k -> new LinkedHashMap<>())
                      .merge(other, group.weight(), Math::max);
                }
              });
        }
      }
      synonyms.forEach(
          (key, others) ->
              lines.add(
                  String.join(
                      BETWEEN, table(language, language), key, WeightedWord.cell(best(others)))));
    }
    return lines;
  }

  /** The terms of a listed word, joined; empty where they are those of another word. */
  private static String key(Analyzers analyzers, Language language, String word) {
    List<String> terms = analyzers.terms(Field.text(language), word);
    return language.readToItsEnd(word, terms) ? String.join(language.joint(), terms) : "";
  }

  private static void add(
      Map<String, Map<String, Double>> sums, String key, String word, double weight) {
    sums.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(word, weight, Double::sum);
  }

  /** The most probable translations of a word, their weights adding up to one. */
  private static String line(String table, String key, Map<String, Double> sum) {
    List<WeightedWord> best = best(sum);
    double total = best.stream().mapToDouble(WeightedWord::weight).sum();
    List<WeightedWord> translations =
        best.stream().map(each -> new WeightedWord(each.word(), each.weight() / total)).toList();
    return String.join(BETWEEN, table, key, WeightedWord.cell(translations));
  }

  private static List<WeightedWord> best(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(entry -> new WeightedWord(entry.getKey(), entry.getValue()))
        .toList();
  }
}
