package summit.passage;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a document as indexed: the catalogue's word where it has one, else the file's.
 *
 * @param id work and language tag, as in {@code seoul-declaration-2024.ko}
 * @param work the work it is a language version of
 * @param titles title by language tag, in the order of tags; never empty
 * @param language BCP 47 tag
 * @param type facet value, as in {@code declaration}; {@code document} where unknown
 * @param summit facet value of the summit or process; empty where unknown
 * @param issuers facet values
 * @param countries ISO 3166 codes, and EU
 * @param date ISO date; empty where unknown
 * @param pages number of pages
 * @param file name of the file that was indexed, as it is on disk
 * @param source address of the official page; empty where unknown
 * @param licence licence of the original; empty where unknown
 * @param sha256 checksum of the file
 * @param mediaType detected type, as in {@code application/pdf}
 * @param about the work that a brief is about; empty for a document that is no brief
 * @param pagesFailed 1-based pages that could not be read: not empty means partial
 * @param cause why pages are missing, one of the closed list; empty where complete
 * @param outline table of contents
 */
public record DocumentInfo(
    String id,
    String work,
    Map<String, String> titles,
    String language,
    String type,
    String summit,
    List<String> issuers,
    List<String> countries,
    String date,
    int pages,
    String file,
    String source,
    String licence,
    String sha256,
    String mediaType,
    String about,
    List<Integer> pagesFailed,
    String cause,
    List<OutlineEntry> outline) {
  public DocumentInfo {
    if (titles.isEmpty()) {
      throw new IllegalArgumentException(id + " has no title");
    }
    // by tag: a copy without order would be written in another order by every run
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    issuers = List.copyOf(issuers);
    countries = List.copyOf(countries);
    pagesFailed = List.copyOf(pagesFailed);
    outline = List.copyOf(outline);
  }

  /** Of which nothing is known but the language; a dash for a title is no word to any search. */
  public static DocumentInfo untitled(String id, String language) {
    return new DocumentInfo(
        id,
        id,
        Map.of(language, "-"),
        language,
        "document",
        "",
        List.of(),
        List.of(),
        "",
        1,
        id,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        List.of());
  }

  /** The title in a language, else in the document's own, else any. */
  public String title(String tag) {
    String title = titles.get(tag);
    if (title == null) {
      title = titles.get(language);
    }
    return title == null ? titles.values().iterator().next() : title;
  }

  /** Whether this is one of our own briefs rather than the document it tells of. */
  public boolean brief() {
    return !about.isEmpty();
  }

  /** The work that this is a version of, or that it tells of. */
  public String subject() {
    return brief() ? about : work;
  }

  /** The kind of the file by the ending of its name, as in {@code HWP}; empty where it has none. */
  public String kind() {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toUpperCase(Locale.ROOT);
  }

  /** Four digits, or empty where the date is unknown. */
  public String year() {
    return date.length() < 4 ? "" : date.substring(0, 4);
  }
}
