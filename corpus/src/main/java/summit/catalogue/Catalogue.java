package summit.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What exists: the works of the AI summits and their language versions, in file order. */
public final class Catalogue {
  private static final String WORKS = "catalogue.csv";
  private static final String VERSIONS = "versions.csv";
  private static final String TITLE = "title_";
  private static final String STATUS = "_status";

  private final Map<String, Work> works;
  private final Map<String, LanguageVersion> versions;
  private final Map<String, LanguageVersion> byChecksum = new HashMap<>();

  private Catalogue(Map<String, Work> works, Map<String, LanguageVersion> versions) {
    this.works = works;
    this.versions = versions;
    versions.values().forEach(v -> v.sha256().forEach(sum -> byChecksum.put(sum, v)));
  }

  /** The catalogue that this module ships. */
  public static Catalogue bundled() {
    return read(CorpusData.open(WORKS), CorpusData.open(VERSIONS), Labels.bundled());
  }

  /**
   * Reads a catalogue.
   *
   * @throws CorpusException for the first bad row, by file and line
   */
  public static Catalogue read(Reader works, Reader versions, Labels labels) {
    Map<String, Work> byId = readWorks(works, labels);
    return new Catalogue(byId, readVersions(versions, byId));
  }

  private static Map<String, Work> readWorks(Reader text, Labels labels) {
    Map<String, Work> works = new LinkedHashMap<>();
    Set<String> columns = Set.of("id", "type", "process", "issuers", "countries", "date");
    for (NamedCsvRecord row : CorpusData.rows(WORKS, text, columns)) {
      Work work = work(row);
      check(work, row, labels);
      if (works.put(work.id(), work) != null) {
        throw fault(WORKS, row, "duplicate id '" + work.id() + "'");
      }
    }
    return works;
  }

  private static Work work(NamedCsvRecord row) {
    Map<String, String> titles = new HashMap<>();
    Map<String, String> status = new HashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (column, value) -> {
              if (column.startsWith(TITLE) && column.endsWith(STATUS)) {
                status.put(tag(column.substring(0, column.length() - STATUS.length())), value);
              } else if (column.startsWith(TITLE)) {
                titles.put(tag(column), value);
              }
            });
    return new Work(
        row.getField("id"),
        row.getField("type"),
        row.getField("process"),
        titles,
        status,
        list(row.getField("issuers")),
        list(row.getField("countries")),
        row.getField("date"));
  }

  private static String tag(String column) {
    return column.substring(TITLE.length());
  }

  private static void check(Work work, NamedCsvRecord row, Labels labels) {
    if (!work.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw fault(WORKS, row, "'" + work.id() + "' is no slug of a-z, 0-9 and single hyphens");
    }
    work.titles()
        .forEach(
            (tag, title) -> {
              if (title.isBlank()) {
                throw fault(WORKS, row, work.id() + " has no title_" + tag);
              }
            });
    checkDate(work, row);
    known(labels, "type", work.type(), row);
    known(labels, "process", work.process(), row);
    work.issuers().forEach(issuer -> known(labels, "issuer", issuer, row));
    for (String code : work.countries()) {
      if (!code.equals("EU") && !isoCountries().contains(code)) {
        throw fault(WORKS, row, "'" + code + "' is no ISO 3166 code");
      }
    }
  }

  private static void checkDate(Work work, NamedCsvRecord row) {
    try {
      LocalDate.parse(work.date());
    } catch (DateTimeException e) {
      throw fault(WORKS, row, "'" + work.date() + "' is no ISO date");
    }
  }

  private static Set<String> isoCountries() {
    return Set.of(java.util.Locale.getISOCountries());
  }

  private static void known(Labels labels, String facet, String value, NamedCsvRecord row) {
    if (!labels.knows(facet, value)) {
      throw fault(WORKS, row, facet + " '" + value + "' has no row in labels.csv");
    }
  }

  private static Map<String, LanguageVersion> readVersions(Reader text, Map<String, Work> works) {
    Map<String, LanguageVersion> versions = new LinkedHashMap<>();
    Set<String> columns =
        Set.of("work", "language", "status", "page_url", "file_url", "licence", "sha256");
    for (NamedCsvRecord row : CorpusData.rows(VERSIONS, text, columns)) {
      LanguageVersion version =
          new LanguageVersion(
              row.getField("work"),
              row.getField("language"),
              row.getField("status"),
              row.getField("page_url"),
              row.getField("file_url"),
              row.getField("licence"),
              list(row.getField("sha256")));
      if (!works.containsKey(version.work())) {
        throw fault(VERSIONS, row, "no work '" + version.work() + "' in " + WORKS);
      }
      if (!Set.of("official", "translation", "unofficial").contains(version.status())) {
        throw fault(VERSIONS, row, "unknown status '" + version.status() + "'");
      }
      if (versions.put(version.id(), version) != null) {
        throw fault(VERSIONS, row, "duplicate version '" + version.id() + "'");
      }
    }
    return versions;
  }

  private static List<String> list(String field) {
    return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*;\\s*"));
  }

  private static CorpusException fault(String file, NamedCsvRecord row, String fault) {
    return new CorpusException(file, row.getStartingLineNumber(), fault);
  }

  /** All language versions, in file order. */
  public List<LanguageVersion> versions() {
    return new ArrayList<>(versions.values());
  }

  /** The work with an id. */
  public Optional<Work> work(String id) {
    return Optional.ofNullable(works.get(id));
  }

  /** The version with a document id, as in {@code seoul-declaration-2024.ko}. */
  public Optional<LanguageVersion> version(String id) {
    return Optional.ofNullable(versions.get(id));
  }

  /** The version that a file is known to be by its SHA-256, in lower-case hexadecimal. */
  public Optional<LanguageVersion> versionOf(String sha256) {
    return Optional.ofNullable(byChecksum.get(sha256));
  }
}
