package summit.web;

import java.util.List;
import java.util.stream.Collectors;
import summit.api.portal.StructuredData;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.search.Hit;

/** A document in words, as lists and headers show it. */
public record DocumentCard(Ui ui, DocumentInfo info, List<Hit.Version> others) {
  /**
   * Another version of the work.
   *
   * @param name what speakers call its language
   * @param spoken the same in the reader's language
   */
  public record Version(String id, String tag, String name, String spoken, String url) {}

  public DocumentCard {
    others = List.copyOf(others);
  }

  /** The document of a hit. */
  static DocumentCard of(Ui ui, Hit hit) {
    return new DocumentCard(ui, hit.document(), hit.versions());
  }

  /** Its title in its own language. */
  public String title() {
    return info.title(info.language());
  }

  /** Its title in the reader's language; empty where that is the same. */
  public String translation() {
    String title = info.titles().getOrDefault(ui.tag(), "");
    return title.equals(title()) ? "" : title;
  }

  /** The language of its words. */
  public String language() {
    return info.language();
  }

  /** What speakers call its language. */
  public String languageName() {
    return named(Ui.ownName(info.language()), info.language(), info.kind());
  }

  /** Type. */
  public String type() {
    return ui.label(Facet.TYPE, info.type());
  }

  /** Summit or process; empty where unknown. */
  public String summit() {
    return info.summit().isEmpty() ? "" : ui.label(Facet.SUMMIT, info.summit());
  }

  /** Issuers. */
  public String issuers() {
    return joined(Facet.ISSUER, info.issuers());
  }

  /** Countries. */
  public String countries() {
    return joined(Facet.COUNTRY, info.countries());
  }

  private String joined(Facet facet, List<String> values) {
    return values.stream().map(value -> ui.label(facet, value)).collect(Collectors.joining(", "));
  }

  /** Date. */
  public String date() {
    return ui.date(info.date());
  }

  /** Its overview. */
  public String url() {
    return ui.keeping(ui.call().links().document(info.id()));
  }

  /** One of its pages. */
  public String page(int number) {
    return ui.keeping(ui.call().links().page(info.id(), number));
  }

  /** The original file. */
  public String file() {
    return ui.call().links().file(info.id());
  }

  /** Whether a browser can draw its pages. */
  public boolean pdf() {
    return info.mediaType().equals("application/pdf");
  }

  /** Whether some of it could not be read. */
  public boolean partial() {
    return !info.pagesFailed().isEmpty() || !info.cause().isEmpty();
  }

  /** What it is in the words of schema.org, as JSON that may stand in a script element. */
  public String structured() {
    return StructuredData.document(info, others, ui.call().answers().labels(), ui.call().links());
  }

  /** The other versions of the work. */
  public List<Version> versions() {
    return others.stream()
        .map(
            other ->
                new Version(
                    other.id(),
                    other.language(),
                    named(Ui.ownName(other.language()), other.language(), other.kind()),
                    named(ui.languageName(other.language()), other.language(), other.kind()),
                    ui.keeping(ui.call().links().document(other.id()))))
        .toList();
  }

  /** A language's name, with the kind of file where two versions are in that language. */
  private String named(String name, String language, String kind) {
    long same = others.stream().filter(other -> other.language().equals(language)).count();
    return same + (info.language().equals(language) ? 1 : 0) > 1 ? name + " · " + kind : name;
  }
}
