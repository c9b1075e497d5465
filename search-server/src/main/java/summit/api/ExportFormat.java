package summit.api;

import java.util.Locale;

/** What hits can be taken away as. */
public enum ExportFormat {
  JSON("application/json"),
  JSONL("application/x-ndjson"),
  CSV("text/csv; charset=utf-8"),
  BIBTEX("application/x-bibtex; charset=utf-8"),
  RIS("application/x-research-info-systems; charset=utf-8"),
  CSL("application/vnd.citationstyles.csl+json");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The name to save it under. */
  public String fileName() {
    String ending =
        switch (this) {
          case BIBTEX -> "bib";
          case CSL -> "csl.json";
          case JSON, JSONL, CSV, RIS -> name().toLowerCase(Locale.ROOT);
        };
    return "summit-search." + ending;
  }
}
