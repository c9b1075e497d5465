package summit.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import summit.index.Analyzers;
import summit.language.Keyboard;
import summit.language.Keystrokes;
import summit.language.Language;
import summit.query.QueryReading.Correction;
import summit.query.QueryReading.Expansion;

/**
 * What a query was probably meant to be, word by word: typed in the other keyboard layout,
 * misspelled, run together, not typed to its end. A word that the index knows is never touched.
 */
final class Corrector {
  private static final String QUOTATION_MARKS = "\"\u201C\u201D";

  /** What stands between spaces and quotation marks; an excluded quotation is one piece. */
  private static final Pattern PIECE =
      Pattern.compile("-[%1$s][^%1$s]*|[^\\s%1$s]+".formatted(QUOTATION_MARKS));

  private static final Pattern CORE =
      Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

  /** Characters of a text that may be mistyped; a pasted paragraph is not. */
  private static final int LONGEST_TEXT = 200;

  /** Characters of a word that may be mistyped: the cost of what is near grows with its square. */
  private static final int LONGEST_WORD = 40;

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private final Analyzers analyzers;
  private final ConceptWords concepts;
  private final Speller speller;

  Corrector(Analyzers analyzers, ConceptWords concepts, Completer completer) {
    this.analyzers = analyzers;
    this.concepts = concepts;
    speller = new Speller(completer);
  }

  /** Another word, and what was wrong with the one typed. */
  record Fix(String text, String kind) {}

  /**
   * A better text, not yet applied; empty where every word is known or nothing is near.
   *
   * @param without ids of the words to leave as they are
   */
  Optional<Correction> correct(String text, Set<String> without, IndexSearcher searcher)
      throws IOException {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    Known known = new Known(analyzers, concepts, searcher);
    StringBuilder better = new StringBuilder();
    List<Expansion> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    int copied = 0;
    while (piece.find()) {
      Matcher core = CORE.matcher(piece.group());
      if (plain(piece.group()) && core.find()) {
        Optional<Fix> fix = fix(core.group(), quoted(text, piece.start()), known);
        if (fix.isPresent()) {
          Expansion word = word(core.group(), fix.get());
          if (!without.contains(word.id())) {
            better.append(text, copied, piece.start() + core.start()).append(fix.get().text());
            copied = piece.start() + core.end();
            words.add(word);
          }
        }
      }
    }
    better.append(text.substring(copied));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Correction(better.toString(), false, words.getFirst().source(), words));
  }

  private static Expansion word(String typed, Fix fix) {
    Language language =
        Language.writing(fix.text()).stream().findFirst().orElse(Language.fallback());
    return Expansion.ofWord(typed, List.of(fix.text()), language.tag(), fix.kind());
  }

  /** Not too long, not an operator, a filter, a prefix or an exclusion. */
  private static boolean plain(String piece) {
    return piece.length() <= LONGEST_WORD
        && !OPERATORS.contains(piece)
        && piece.charAt(0) != '-'
        && piece.chars().noneMatch(c -> c == ':' || c == '*');
  }

  private static boolean quoted(String text, int at) {
    return text.substring(0, at).chars().filter(c -> QUOTATION_MARKS.indexOf(c) >= 0).count() % 2
        > 0;
  }

  /** A quotation is meant as it stands: nothing but spaces is missing in it. */
  private Optional<Fix> fix(String word, boolean quoted, Known known) throws IOException {
    if (Keystrokes.letters(word) < 2) {
      return Optional.empty();
    }
    Optional<Fix> parted = known.parted(word).map(text -> new Fix(text, "spacing"));
    if (parted.isPresent() || known.word(word)) {
      return parted;
    }
    if (quoted) {
      return known.apart(word).map(text -> new Fix(text, "spacing"));
    }
    for (String other : Keyboard.otherLayout(word)) {
      if (known.held(other) || known.compound(other)) {
        return Optional.of(new Fix(known.spelled(other).orElse(other), "keyboard"));
      }
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<Fix> fix = speller.better(word, known);
    Iterator<String> stems = known.stems(word).iterator();
    while (fix.isEmpty() && stems.hasNext()) {
      String stem = stems.next();
      String rest = word.substring(stem.length());
      fix = speller.better(stem, known).map(meant -> new Fix(meant.text() + rest, meant.kind()));
    }
    return fix;
  }
}
