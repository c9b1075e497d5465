package summit.query;

import java.util.List;
import java.util.Optional;

/**
 * How a query was read.
 *
 * @param text as typed
 * @param understood the reading in the query language's own syntax
 * @param languages tags of the languages that its words are in
 * @param correction a better spelling, applied by itself only where the text as typed finds
 *     nothing; otherwise offered, and its words are among the expansions
 * @param expansions what is searched besides, each removable by its id
 */
public record QueryReading(
    String text,
    String understood,
    List<String> languages,
    Optional<Correction> correction,
    List<Expansion> expansions) {
  /**
   * Another text that was probably meant; it leads to at least one hit.
   *
   * @param kind {@code spelling}, {@code keyboard}, {@code spacing} or {@code choseong}
   * @param words what it puts for which words; empty where it is another text altogether
   */
  public record Correction(String text, boolean applied, String kind, List<Expansion> words) {}

  /**
   * Words of another language, or variants, that are searched for a part of the query.
   *
   * @param id as in {@code en:ai-safety-institute}
   * @param from the part of the query
   * @param to what is searched for it
   * @param language tag of {@code to}
   * @param source {@code glossary}, {@code lexicon}, {@code thesaurus}, {@code amount}, or the kind
   *     of a correction
   */
  public record Expansion(String id, String from, List<String> to, String language, String source) {
    /** Of a word, whose id is the word itself. */
    public static Expansion ofWord(String from, List<String> to, String language, String source) {
      String id = language + ":" + source + ":" + from.replaceAll("\\s+", "");
      return new Expansion(id, from, to, language, source);
    }
  }
}
