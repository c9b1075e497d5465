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

  /** Letters of the shortest title; what has fewer ("2") is left over in the file by mistake. */
  private static final int SHORTEST_TITLE = 3;

  private final Catalogue catalogue;
  private final Labels labels;

  Describer(Catalogue catalogue, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
  }

  /** Describes a file that was read. */
  DocumentInfo describe(SourceFile file, String id, DocumentText text, JournalEntry entry) {
    Optional<LanguageVersion> version =
        catalogue.versionOf(file.sha256()).or(() -> catalogue.version(id));
    Optional<Work> about = version.isPresent() ? Optional.empty() : briefed(work(id));
    Work work =
        version
            .flatMap(v -> catalogue.work(v.work()))
            .or(() -> about.map(subject -> brief(work(id), subject)))
            .or(() -> catalogue.work(work(id)))
            .orElseGet(() -> unknown(file, id, text));
    return new DocumentInfo(
        id,
        work.id(),
        work.titles(),
        version.map(LanguageVersion::language).orElseGet(() -> language(id, text)),
        work.type(),
        work.process(),
        work.issuers(),
        work.countries(),
        work.date(),
        text.pages().size() + entry.pagesFailed().size(),
        file.name(),
        version.map(LanguageVersion::pageUrl).or(() -> about.map(this::source)).orElse(""),
        version
            .map(LanguageVersion::licence)
            .or(() -> about.map(subject -> BRIEF_LICENCE))
            .orElse(""),
        file.sha256(),
        text.mediaType(),
        about.map(Work::id).orElse(""),
        entry.pagesFailed(),
        entry.cause(),
        text.outline());
  }

  /** The work that a brief of this name is about. */
  private Optional<Work> briefed(String stem) {
    return stem.endsWith(BRIEF)
        ? catalogue.work(stem.substring(0, stem.length() - BRIEF.length()))
        : Optional.empty();
  }

  private Work brief(String stem, Work about) {
    Map<String, String> titles = new HashMap<>();
    about
        .titles()
        .forEach((tag, t) -> titles.put(tag, labels.label("type", BRIEF_TYPE, tag) + ": " + t));
    return new Work(
        stem,
        BRIEF_TYPE,
        about.process(),
        titles,
        Map.of(),
        List.of(BRIEF_ISSUER),
        List.of(),
        about.date());
  }

  private String source(Work work) {
    return catalogue.versions().stream()
        .filter(v -> v.work().equals(work.id()) && !v.pageUrl().isEmpty())
        .map(LanguageVersion::pageUrl)
        .findFirst()
        .orElse("");
  }

  private static Work unknown(SourceFile file, String id, DocumentText text) {
    boolean named = text.title().codePoints().filter(Character::isLetter).count() >= SHORTEST_TITLE;
    return new Work(
        work(id),
        UNKNOWN_TYPE,
        "",
        Map.of(language(id, text), named ? text.title() : file.name()),
        Map.of(),
        List.of(),
        List.of(),
        text.date());
  }

  /** The tag in the name, else the language of the text, else the first that we speak. */
  private static String language(String id, DocumentText text) {
    return Language.of(id.substring(id.lastIndexOf('.') + 1))
        .or(() -> Language.detect(sample(text)))
        .orElse(List.of(Language.values()).getFirst())
        .tag();
  }

  private static String sample(DocumentText text) {
    StringBuilder sample = new StringBuilder();
    for (Page page : text.pages()) {
      sample.append(page.text());
      if (sample.length() > SAMPLE) {
        break;
      }
    }
    return sample.toString();
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
}
