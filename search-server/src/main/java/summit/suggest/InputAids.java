package summit.suggest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import summit.glossary.Glossary;
import summit.index.Analyzers;
import summit.language.Keyboard;
import summit.language.Keystrokes;
import summit.query.QueryReading.Correction;

/**
 * Helps to type a query: completes what is being typed, in whatever state of composition it is, and
 * corrects what was typed. Safe for many threads.
 */
public final class InputAids {
  private final Completer completer;
  private final Corrector corrector;

  /** Aids for an index analysed by these chains. */
  public InputAids(Analyzers analyzers, Glossary glossary) {
    ConceptWords concepts = new ConceptWords(analyzers, glossary);
    completer = new Completer(concepts);
    corrector = new Corrector(analyzers, concepts, completer);
  }

  /**
   * Completions, best first, each of which passages hold. What begins nothing is read in the other
   * keyboard layout, then corrected; a text without letters has none.
   */
  public List<Suggestion> complete(String typed, int limit, IndexSearcher searcher)
      throws IOException {
    List<Suggestion> found = completer.complete(typed, limit, searcher);
    if (!found.isEmpty() || Keystrokes.of(typed).isEmpty()) {
      return found;
    }
    for (String other : Keyboard.otherLayout(typed)) {
      List<Suggestion> meant = completer.complete(other, limit, searcher);
      if (!meant.isEmpty()) {
        return meant.stream().map(s -> Suggestion.of(s.text(), "keyboard")).toList();
      }
    }
    Optional<Correction> meant = corrector.correct(typed, Set.of(), searcher);
    return meant.map(c -> List.of(Suggestion.of(c.text(), c.kind()))).orElse(List.of());
  }

  /**
   * What a query was probably meant to be; empty where it is well as it stands.
   *
   * @param without ids of the words to leave as they are
   */
  public Optional<Correction> correct(String text, Set<String> without, IndexSearcher searcher)
      throws IOException {
    if (Keystrokes.initialsOnly(text)) {
      return completer.complete(text, 1, searcher).stream()
          .findFirst()
          .map(best -> new Correction(best.text(), false, "choseong", List.of()));
    }
    return corrector.correct(text, without, searcher);
  }
}
