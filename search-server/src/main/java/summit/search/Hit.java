package summit.search;

import java.util.List;
import java.util.Optional;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.passage.Span;

/**
 * A hit: a document with its best passages, or one passage.
 *
 * @param rank 1-based over all pages of results
 * @param versions the other versions of the work that are indexed, ids in order
 * @param passages the best first; with {@code group=passage} exactly one
 * @param morePassages matching passages of the document beyond those given
 */
public record Hit(
    int rank,
    double score,
    DocumentInfo document,
    List<Version> versions,
    List<PassageHit> passages,
    int morePassages) {
  /**
   * Another version of a work, in another language or another kind of file.
   *
   * @param kind of its file, as in {@code HWP}
   */
  public record Version(String id, String language, String kind) {}

  /** A passage, why it was found, and its twin in another language where one was aligned. */
  public record PassageHit(
      Passage passage, double score, Snippet snippet, Optional<Counterpart> counterpart) {}

  /** The aligned passage of another language version, with the matching words marked there too. */
  public record Counterpart(Passage passage, Snippet snippet) {}

  /**
   * Plain text with ranges to mark, never HTML.
   *
   * @param highlights ranges of {@code text}, in order, not overlapping
   */
  public record Snippet(String text, List<Span> highlights) {}
}
