package summit.glossary;

import java.util.List;
import java.util.Map;

/**
 * A concept of the field and the words for it.
 *
 * @param id slug, as in {@code ai-safety-institute}
 * @param words by language tag, the preferred word first; spelling variants and abbreviations after
 */
public record Concept(String id, Map<String, List<String>> words) {
  public Concept {
    words = Map.copyOf(words);
  }

  /** The words in a language; empty where the concept has none. */
  public List<String> in(String tag) {
    return words.getOrDefault(tag, List.of());
  }
}
