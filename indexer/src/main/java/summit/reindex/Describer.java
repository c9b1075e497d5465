package summit.reindex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.catalogue.LanguageVersion;
import summit.catalogue.Work;
import summit.extract.DocumentText;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Page;

/**
 * What is known of a document: the catalogue's word where the checksum or the name matches, else
 * the file's own. A file named {@code <work>-brief.<language>} is our own brief of that work.
 */
final class Describer {
  private static final String BRIEF = "-brief";
  private static final String BRIEF_TYPE = "brief";
  private static final String BRIEF_ISSUER = "summit-search";
  private static final String BRIEF_LICENCE = "Apache-2.0";
  private static final String UNKNOWN_TYPE = "document";
  private static final int SAMPLE = 20_000;

  private final Catalogue catalogue;
  private final Labels labels;

  Describer(Catalogue catalogue, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
  }

  /** Describes a file that was read. */
  DocumentInfo describe(SourceFile file, String id, DocumentText text, JournalEntry entry) {
    Draft draft = new Draft(file, id, text, entry);
    Optional<LanguageVersion> version =
        catalogue.versionOf(file.sha256()).or(() -> catalogue.version(id));
    if (version.isPresent()) {
      Work work = catalogue.work(version.get().work()).orElseThrow();
      return draft.of(work, version.get());
    }
    String stem = work(id);
    if (stem.endsWith(BRIEF)) {
      Optional<Work> about = catalogue.work(stem.substring(0, stem.length() - BRIEF.length()));
      if (about.isPresent()) {
        return draft.brief(about.get(), stem);
      }
    }
    return catalogue.work(stem).map(draft::of).orElseGet(draft::unknown);
  }

  /** The work that a file is a version of, as far as its name and checksum tell. */
  String workOf(SourceFile file, String id) {
    return catalogue
        .versionOf(file.sha256())
        .or(() -> catalogue.version(id))
        .map(LanguageVersion::work)
        .orElseGet(() -> work(id));
  }

  /** The id without the language tag that may end it. */
  static String work(String id) {
    int dot = id.lastIndexOf('.');
    return dot > 0 && Language.of(id.substring(dot + 1)).isPresent() ? id.substring(0, dot) : id;
  }

  private final class Draft {
    private final SourceFile file;
    private final String id;
    private final DocumentText text;
    private final JournalEntry entry;

    Draft(SourceFile file, String id, DocumentText text, JournalEntry entry) {
      this.file = file;
      this.id = id;
      this.text = text;
      this.entry = entry;
    }

    DocumentInfo of(Work work, LanguageVersion version) {
      return info(work, work.id(), work.titles(), version.language(), version.pageUrl())
          .licence(version.licence())
          .build();
    }

    DocumentInfo of(Work work) {
      return info(work, work.id(), work.titles(), language(), "").build();
    }

    DocumentInfo brief(Work about, String workId) {
      Map<String, String> titles = new HashMap<>();
      about
          .titles()
          .forEach((tag, t) -> titles.put(tag, labels.label("type", BRIEF_TYPE, tag) + ": " + t));
      String source =
          catalogue.versions().stream()
              .filter(v -> v.work().equals(about.id()) && !v.pageUrl().isEmpty())
              .map(LanguageVersion::pageUrl)
              .findFirst()
              .orElse("");
      return info(about, workId, titles, language(), source)
          .licence(BRIEF_LICENCE)
          .about(about.id(), BRIEF_TYPE, List.of(BRIEF_ISSUER))
          .build();
    }

    DocumentInfo unknown() {
      String title = text.title().isBlank() ? file.name() : text.title();
      Work work =
          new Work(
              work(id), UNKNOWN_TYPE, "", Map.of(), Map.of(), List.of(), List.of(), text.date());
      return info(work, work.id(), Map.of(language(), title), language(), "").build();
    }

    /** The tag in the name, else the script of the text, else the first language we speak. */
    private String language() {
      String tag = id.substring(id.lastIndexOf('.') + 1);
      return Language.of(tag)
          .or(() -> Language.detect(sample()))
          .orElse(List.of(Language.values()).getFirst())
          .tag();
    }

    private String sample() {
      StringBuilder sample = new StringBuilder();
      for (Page page : text.pages()) {
        sample.append(page.text());
        if (sample.length() > SAMPLE) {
          break;
        }
      }
      return sample.toString();
    }

    private InfoBuilder info(
        Work work, String workId, Map<String, String> titles, String language, String source) {
      return new InfoBuilder(work, workId, titles, language, source, this);
    }
  }

  /** Collects what the ways above differ in. */
  private static final class InfoBuilder {
    private final Work work;
    private final String workId;
    private final Map<String, String> titles;
    private final String language;
    private final String source;
    private final Draft draft;
    private String licence = "";
    private String about = "";
    private String type;
    private List<String> issuers;

    InfoBuilder(
        Work work,
        String workId,
        Map<String, String> titles,
        String language,
        String source,
        Draft draft) {
      this.work = work;
      this.workId = workId;
      this.titles = titles;
      this.language = language;
      this.source = source;
      this.draft = draft;
      this.type = work.type();
      this.issuers = work.issuers();
    }

    InfoBuilder licence(String value) {
      licence = value;
      return this;
    }

    InfoBuilder about(String subject, String newType, List<String> newIssuers) {
      about = subject;
      type = newType;
      issuers = newIssuers;
      return this;
    }

    DocumentInfo build() {
      return new DocumentInfo(
          draft.id,
          workId,
          titles,
          language,
          type,
          work.process(),
          issuers,
          about.isEmpty() ? work.countries() : List.of(),
          work.date(),
          draft.text.pages().size() + draft.entry.pagesFailed().size(),
          draft.file.name(),
          source,
          licence,
          draft.file.sha256(),
          draft.text.mediaType(),
          about,
          draft.entry.pagesFailed(),
          draft.entry.cause(),
          draft.text.outline());
    }
  }
}
