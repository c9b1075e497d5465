package summit.index;

import summit.language.Language;

/** The names of the fields of an index document. */
public final class Field {
  /** What an index document is: one of the {@code KIND_} values. */
  public static final String KIND = "kind";

  public static final String KIND_PASSAGE = "passage";
  public static final String KIND_PAGE = "page";
  public static final String KIND_DOCUMENT = "document";

  /** Id of the passage, the page ({@link #pageId}) or the document. */
  public static final String ID = "id";

  /** Id of the document, in every index document of its block. */
  public static final String DOCUMENT = "document";

  /** Language tag: of a passage its own, of a document its own. */
  public static final String LANGUAGE = "language";

  public static final String WORK = "work";
  public static final String TYPE = "type";
  public static final String SUMMIT = "summit";
  public static final String ISSUER = "issuer";
  public static final String COUNTRY = "country";
  public static final String YEAR = "year";

  /** Days since 1970-01-01, as a point and as doc values; absent where the date is unknown. */
  public static final String DATE = "date";

  /** Collation key of the document's title in its own language, as doc values. */
  public static final String TITLE = "title";

  /** The title of a document: from each of its words on, the keys, a tab and the whole title. */
  public static final String TITLE_KEYS = "title_keys";

  /** The heading over a passage, in the same way. */
  public static final String HEADING_KEYS = "heading_keys";

  /** 1-based page of a passage, as doc values. */
  public static final String PAGE = "page";

  /** The record of a document or a page as JSON, stored. */
  public static final String RECORD = "record";

  /**
   * The record of a passage as JSON, as doc values: a search reads dozens, and nothing is packed.
   */
  public static final String PASSAGE = "passage";

  /** Word boxes of a page, packed by {@link Boxes}, stored. */
  public static final String BOXES = "boxes";

  /** Where the original lies on this machine, stored. */
  public static final String LOCATION = "location";

  private Field() {}

  /** The main text field of a language. */
  public static String text(Language language) {
    return "text_" + language.tag();
  }

  /** The twin text field of a language. */
  public static String twin(Language language) {
    return "twin_" + language.tag();
  }

  /** Titles and headings of a passage, analysed in a language. */
  public static String heading(Language language) {
    return "heading_" + language.tag();
  }

  /** The words of a passage, by their keys: see {@link summit.language.TextAnalyzers}. */
  public static String words(Language language) {
    return "words_" + language.tag();
  }

  /** The id of a page's index document. */
  public static String pageId(String document, int page) {
    return document + "#" + page;
  }
}
