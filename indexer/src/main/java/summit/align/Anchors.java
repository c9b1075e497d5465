package summit.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.glossary.Concept;
import summit.glossary.Glossary;
import summit.language.Language;
import summit.passage.Passage;

/** What a passage holds that its translation holds too: concepts, figures, names, its number. */
final class Anchors {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9-]{2,}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, Map<String, String>> conceptByWord = new HashMap<>();

  Anchors(Glossary glossary) {
    for (Language language : Language.values()) {
      Map<String, String> words = new HashMap<>();
      for (Concept concept : glossary.concepts()) {
        concept.in(language.tag()).forEach(word -> words.put(squeeze(word), concept.id()));
      }
      conceptByWord.put(language.tag(), words);
    }
  }

  /** Marks that a text bears, whatever its language. */
  record Marks(String number, Set<String> concepts, Set<String> figures) {
    /** Between 0 and about 1.6: shares of common marks, and whether the numbers agree. */
    double likeness(Marks other) {
      double likeness = 0.6 * share(concepts, other.concepts) + 0.5 * share(figures, other.figures);
      if (!number.isEmpty() && number.equals(other.number)) {
        likeness += 0.5;
      } else if (!number.isEmpty() || !other.number.isEmpty()) {
        likeness -= 0.3;
      }
      return likeness;
    }

    private static double share(Set<String> left, Set<String> right) {
      if (left.isEmpty() || right.isEmpty()) {
        return 0;
      }
      long common = left.stream().filter(right::contains).count();
      return 2.0 * common / (left.size() + right.size());
    }
  }

  Marks of(Passage passage) {
    Set<String> concepts = new HashSet<>();
    String squeezed = squeeze(passage.text());
    conceptByWord
        .getOrDefault(passage.language(), Map.of())
        .forEach(
            (word, concept) -> {
              if (squeezed.contains(word)) {
                concepts.add(concept);
              }
            });
    Set<String> figures = new HashSet<>();
    for (Pattern pattern : List.of(FIGURE, NAME)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        figures.add(matcher.group().replace(",", "").toLowerCase(Locale.ROOT));
      }
    }
    Matcher number = NUMBER.matcher(passage.number());
    return new Marks(number.find() ? number.group() : "", concepts, figures);
  }

  private static String squeeze(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", "");
  }
}
