package summit.api;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.catalogue.Catalogue;
import summit.search.Hit;
import summit.search.PassageSearcher;

/** Finds the passage that an address names, or says what became of it. */
public final class PassageFinder {
  /** A document's id and the passage's own part. */
  private static final Pattern ID = Pattern.compile("([^\\s:#]{1,200}):[0-9a-f]{8}");

  private final AbsentDocuments absent;

  /** Finds passages; the catalogue tells what was known before. */
  public PassageFinder(Catalogue catalogue) {
    absent = new AbsentDocuments(catalogue);
  }

  /**
   * A passage as a hit, marked for a text.
   *
   * @param id of the passage
   * @throws ProblemException if there is none: its text changed, its document is gone, or neither
   *     ever was
   */
  public Hit find(Call call, PassageSearcher searcher, String id, String text) throws IOException {
    Optional<Hit> hit = searcher.passage(id, text);
    if (hit.isPresent()) {
      return hit.get();
    }
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    throw gone(call, searcher, parts.group(1));
  }

  private ProblemException gone(Call call, PassageSearcher searcher, String document)
      throws IOException {
    if (searcher.document(document).isPresent()) {
      return new ProblemException(
          Problem.Kind.PASSAGE_CHANGED, document, call.links().document(document));
    }
    return absent.names(searcher.manifest(), document)
        ? new ProblemException(Problem.Kind.WITHDRAWN, document)
        : new ProblemException(Problem.Kind.NOT_FOUND);
  }
}
