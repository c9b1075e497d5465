package summit.catalogue;

import java.util.List;

/**
 * A work's text in one language.
 *
 * @param work id of the work
 * @param language BCP 47 tag
 * @param status {@code official}, {@code translation} or {@code unofficial}
 * @param pageUrl the official page; empty where unknown
 * @param fileUrl the official file, or the page itself where the page is the text; empty where
 *     unknown
 * @param licence empty where unknown
 * @param sha256 checksums of the files known to be this version
 */
public record LanguageVersion(
    String work,
    String language,
    String status,
    String pageUrl,
    String fileUrl,
    String licence,
    List<String> sha256) {
  public LanguageVersion {
    sha256 = List.copyOf(sha256);
  }

  /** The document id: work and language, as in {@code seoul-declaration-2024.ko}. */
  public String id() {
    return work + "." + language;
  }
}
