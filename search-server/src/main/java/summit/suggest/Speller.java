package summit.suggest;

import java.io.IOException;
import java.util.Optional;
import summit.language.Keystrokes;
import summit.suggest.Corrector.Fix;
import summit.suggest.IndexedWords.Entry;
import summit.suggest.IndexedWords.Neighbour;

/** What a word that no passage holds was meant to be; its guesses go from the safe to the bold. */
final class Speller {
  /** With fewer keys, a change makes another word of it. */
  private static final int ONE_EDIT = 4;

  /** With fewer keys, two changes do. */
  private static final int TWO_EDITS = 8;

  /** Keys that may be missing at the end of a word, as a share of those typed. */
  private static final double UNTYPED = 0.7;

  /** Passages that hold a word which a less likely slip is taken for. */
  private static final int WELL_KNOWN = 5;

  private final Completer completer;

  Speller(Completer completer) {
    this.completer = completer;
  }

  Optional<Fix> better(String word, Known known) throws IOException {
    Optional<String> spaced = Optional.empty();
    Optional<String> meant =
        Keystrokes.composing(word) ? whole(word, Integer.MAX_VALUE, known) : Optional.empty();
    boolean compound = known.compound(word);
    if (meant.isEmpty()) {
      meant = near(word, 1, compound ? WELL_KNOWN : 1, known);
    }
    if (meant.isEmpty() && !compound) {
      spaced = known.apart(word);
      meant = spaced;
    }
    if (meant.isEmpty() && !compound) {
      meant = whole(word, (int) (UNTYPED * Keystrokes.of(word).length()), known);
    }
    if (meant.isEmpty() && !compound) {
      meant = near(word, 2, 1, known);
    }
    if (meant.isEmpty() && !compound) {
      meant = inPart(word, known);
    }
    String kind = spaced.isPresent() ? "spacing" : "spelling";
    return meant.map(text -> new Fix(text, kind));
  }

  /** The nearest word that so many passages hold and that the typed one may well be a slip of. */
  private static Optional<String> near(String word, int edits, int passages, Known known)
      throws IOException {
    String keys = Keystrokes.of(word);
    if (keys.length() < (edits == 1 ? ONE_EDIT : TWO_EDITS)) {
      return Optional.empty();
    }
    return known.near(keys, edits).stream()
        .filter(near -> near.word().passages() >= passages && slip(word, near))
        .map(near -> near.word().text())
        .findFirst();
  }

  /** Few slips change the first key; a known word with more about it is a word of its own. */
  private static boolean slip(String word, Neighbour near) {
    Entry entry = near.word();
    String keys = Keystrokes.of(word);
    boolean longer =
        Known.joins(word) && (word.startsWith(entry.text()) || word.endsWith(entry.text()));
    boolean sameStart = Keystrokes.of(entry.text()).charAt(0) == keys.charAt(0);
    boolean likely =
        near.edits() == 1 && keys.length() > ONE_EDIT && entry.passages() >= WELL_KNOWN;
    return !longer && (sameStart || likely);
  }

  /** The word that this one is the beginning of. */
  private Optional<String> whole(String word, int most, Known known) throws IOException {
    int typed = Keystrokes.of(word).length();
    return completer.complete(word, 1, known.searcher()).stream()
        .filter(best -> best.kind().equals("term") || best.kind().equals("concept"))
        .map(Suggestion::text)
        .filter(text -> Keystrokes.of(text).length() - typed <= most)
        .findFirst();
  }

  /** In a compound: a known word first or last, the longest there is, and the rest near one. */
  private static Optional<String> inPart(String word, Known known) throws IOException {
    for (int length = word.length() - 2; length >= 2 && Known.joins(word); length--) {
      String first = word.substring(0, length);
      if (known.part(first)) {
        Optional<String> rest = near(word.substring(length), 1, WELL_KNOWN, known);
        if (rest.isPresent()) {
          return rest.map(text -> first + text);
        }
      }
      String last = word.substring(word.length() - length);
      if (known.part(last)) {
        Optional<String> rest =
            near(word.substring(0, word.length() - length), 1, WELL_KNOWN, known);
        if (rest.isPresent()) {
          return rest.map(text -> text + last);
        }
      }
    }
    return Optional.empty();
  }
}
