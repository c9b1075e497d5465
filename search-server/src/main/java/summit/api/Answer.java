package summit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.index.Manifest;

/** The records of the answers: names and order are those of the API's description. */
public final class Answer {
  private Answer() {}

  /** A page of results. */
  public record Search(
      Query query,
      Total total,
      int page,
      int size,
      long tookMs,
      boolean partial,
      List<Hit> hits,
      Map<String, List<FacetValue>> facets,
      Index index) {}

  /** How the query was read. */
  public record Query(
      String text,
      List<String> languages,
      @Nullable Correction correction,
      List<Expansion> expansions) {}

  /** A better spelling. */
  public record Correction(String text, boolean applied, String kind) {}

  /** What is searched besides. */
  public record Expansion(
      String id, String from, List<String> to, String language, String source) {}

  /** How much matches. */
  public record Total(int passages, int documents, boolean exact) {}

  /** A document with its best passages, or one passage. */
  public record Hit(
      int rank, double score, Document document, List<Passage> passages, int morePassages) {}

  /** What a hit tells of its document; texts are empty where nothing is known. */
  public record Document(
      String id,
      String work,
      String title,
      Map<String, String> titles,
      String language,
      @JsonUnwrapped Catalogued catalogued,
      int pages,
      String file,
      String source,
      String licence,
      List<Version> versions,
      String url) {}

  /** What the catalogue says of a document. */
  public record Catalogued(
      String type, String summit, List<String> issuers, List<String> countries, String date) {}

  /** Another version of the work. */
  public record Version(String id, String language) {}

  /** A passage as found. */
  public record Passage(
      @JsonUnwrapped Place place,
      Snippet snippet,
      int start,
      int end,
      double score,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Counterpart counterpart,
      String url) {}

  /** Which passage it is and where it stands. */
  public record Place(
      String id, int page, String pageLabel, String heading, String number, String language) {}

  /** The aligned passage of another language version. */
  public record Counterpart(
      String id, String document, String language, int page, Snippet snippet, String url) {}

  /** Plain text, and half-open ranges of UTF-16 code units to mark. */
  public record Snippet(String text, List<List<Integer>> highlights) {}

  /** A facet's value with its label and number of documents. */
  public record FacetValue(String value, String label, int count) {}

  /** The generation that answered. */
  public record Index(String generation, String builtAt) {
    /** The one that a manifest describes. */
    public static Index of(Manifest manifest) {
      return new Index(manifest.generation(), manifest.builtAt());
    }
  }

  /** Completions. */
  public record Suggestions(String query, List<Suggestion> suggestions, Index index) {}

  /** A completion that leads to at least one hit. */
  public record Suggestion(String text, String kind, String language) {}

  /** A page of the catalogue as indexed. */
  public record Documents(
      int total,
      int page,
      int size,
      List<Document> documents,
      Map<String, List<FacetValue>> facets,
      Index index) {}

  /** Everything known of one document. */
  public record DocumentDetail(
      @JsonUnwrapped Document document,
      String about,
      String sha256,
      String mediaType,
      List<Outline> outline,
      Extraction extraction,
      DocumentLabels labels,
      Index index) {}

  /** A line of the table of contents. */
  public record Outline(int level, String title, int page, String url) {}

  /**
   * How much of the file could be read.
   *
   * @param status {@code complete} or {@code partial}
   */
  public record Extraction(
      String status, List<Integer> pagesFailed, String cause, String message) {}

  /** The facet values in words. */
  public record DocumentLabels(
      String language, String type, String summit, List<String> issuers, List<String> countries) {}

  /** Hits that are like something. */
  public record Similar(String id, List<Hit> hits, Index index) {}

  /** A page of a document, with the matches of a query. */
  public record Page(
      Document document,
      int page,
      String pageLabel,
      String text,
      float width,
      float height,
      boolean ocr,
      List<PagePassage> passages,
      List<List<Integer>> textHighlights,
      List<Rectangle> highlights,
      Index index) {}

  /** A passage of a page; its text is the page's from start to end. */
  public record PagePassage(
      String id, int start, int end, String heading, String number, String language, String url) {}

  /** A rectangle in points from the page's top left corner, and the mark it belongs to. */
  public record Rectangle(int mark, float x, float y, float width, float height) {}

  /** One passage with all that a quotation needs. */
  public record PassageDetail(
      @JsonUnwrapped Place place,
      String text,
      int start,
      int end,
      boolean ocr,
      Snippet snippet,
      String url,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Counterpart counterpart,
      Document document,
      CitationData citation,
      Index index) {}

  /** A quotation with its place, and the same in the formats of citation tools. */
  public record CitationData(
      String quotation,
      String title,
      List<String> issuers,
      String date,
      int page,
      String pageLabel,
      String paragraph,
      String url,
      String source,
      Map<String, String> footnotes,
      String bibtex,
      String ris,
      Map<String, Object> csl) {}

  /** A line of an export as JSON Lines. */
  public record ExportLine(@JsonUnwrapped Hit hit, String generation) {}

  /** What the server knows of its index. */
  public record Status(
      Index index, Counts counts, List<LanguageCount> languages, Coverage coverage) {}

  /** What is searchable. */
  public record Counts(int documents, int pages, int passages) {}

  /** Passages of a language. */
  public record LanguageCount(String language, String label, int passages) {}

  /** What is searchable and what is not. */
  public record Coverage(DocumentCoverage documents, PageCoverage pages, List<Cause> problems) {}

  /** Documents by state. */
  public record DocumentCoverage(int searchable, int partial, int failed) {}

  /** Pages by state; pages of files that failed as a whole are not known. */
  public record PageCoverage(int searchable, int failed) {}

  /** A file that is not, or not wholly, searchable. */
  public record Cause(
      String file,
      @Nullable String id,
      String status,
      String cause,
      String message,
      int pagesFailed) {}
}
