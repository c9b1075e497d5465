package summit.api;

import summit.catalogue.Catalogue;
import summit.index.Manifest;

/**
 * Documents that are not in the index, but were, or ought to be: withdrawn, unreadable, or known to
 * the catalogue alone.
 *
 * @param catalogue what ought to be there
 */
record AbsentDocuments(Catalogue catalogue) {
  /** Whether an id is one of theirs. */
  boolean names(Manifest manifest, String id) {
    return manifest.withdrawn().contains(id)
        || catalogue.version(id).isPresent()
        || manifest.problems().stream().anyMatch(problem -> id.equals(problem.id()));
  }
}
