package summit.web;

import summit.index.Manifest;

/**
 * How much of the collection can be found, in numbers.
 *
 * @param whole documents that could be read from end to end
 * @param all documents that were asked to be read
 */
public record Coverage(int whole, int all, int pages) {
  static Coverage of(Manifest manifest) {
    int partial = count(manifest, "partial");
    int failed = count(manifest, "failed");
    return new Coverage(
        manifest.documents() - partial, manifest.documents() + failed, manifest.pages());
  }

  private static int count(Manifest manifest, String status) {
    return (int)
        manifest.problems().stream().filter(problem -> problem.status().equals(status)).count();
  }

  /** Whether something could not be read. */
  public boolean gaps() {
    return whole < all;
  }
}
