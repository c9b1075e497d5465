package summit.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Citation;
import summit.api.Json;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.PassageFinder;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.api.SearchParams;
import summit.catalogue.Catalogue;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.query.Facet;
import summit.search.Hit;
import summit.search.PassageSearcher;

/** Permanent addresses of passages, and what citing them needs. */
final class Citations {
  private final LiveSearcher live;
  private final SearchParams parameters;
  private final PassageFinder finder;
  private final Views views;

  Citations(LiveSearcher live, SearchParams parameters, Catalogue catalogue, Views views) {
    this.live = live;
    this.parameters = parameters;
    finder = new PassageFinder(catalogue);
    this.views = views;
  }

  /** The citation of a passage by its permanent address, else of a document. */
  private static Citation of(Ui ui, DocumentInfo info, Optional<Passage> passage) {
    return of(ui, info, passage, Language.of(info.language()).orElse(Language.fallback()));
  }

  /** A footnote names who issued a document as its readers call them. */
  private static Map<String, String> footnotes(
      Ui ui, DocumentInfo info, Optional<Passage> passage) {
    Map<String, String> footnotes = new LinkedHashMap<>();
    for (Language language : ui.spoken()) {
      footnotes.put(language.tag(), of(ui, info, passage, language).footnote(language));
    }
    return footnotes;
  }

  private static Citation of(
      Ui ui, DocumentInfo info, Optional<Passage> passage, Language language) {
    Links links = ui.call().links();
    String path =
        passage
            .map(p -> links.prefix() + "/passages/" + p.id())
            .orElseGet(() -> links.document(info.id()));
    List<String> issuers =
        info.issuers().stream().map(issuer -> ui.label(Facet.ISSUER, issuer, language)).toList();
    return new Citation(info, passage, issuers, links.absolute(path));
  }

  /** A permanent address leads to the passage where it stands today. */
  void permanent(Ui ui) throws IOException {
    Links.Marks marks =
        new Links.Marks(
            parameters.query(ui.call().params()),
            parameters.cross(ui.call().params()),
            parameters.without(ui.call().params()));
    ui.call().params().check();
    Passage passage = find(ui).passages().getFirst().passage();
    ui.call().http().header("Cache-Control", "no-cache");
    ui.call().http().redirect(ui.located(ui.call().links().passage(passage, marks)));
  }

  private Hit find(Ui ui) throws IOException {
    return finder.find(ui.call(), live.get(), ui.call().path("id"), "");
  }

  /** The page with all forms of a passage's citation. */
  void ofPassage(Ui ui) throws IOException {
    ui.call().params().check();
    Hit hit = find(ui);
    Passage passage = hit.passages().getFirst().passage();
    PassageCard card = PassageCard.of(ui, hit.passages().getFirst(), Links.Marks.NONE);
    views.page(
        ui,
        "citation",
        new CitationView(
            DocumentCard.of(ui, hit),
            Optional.of(card),
            footnotes(ui, hit.document(), Optional.of(passage)),
            of(ui, hit.document(), Optional.of(passage)),
            card.url()));
  }

  /** The page with all forms of a document's citation. */
  void ofDocument(Ui ui) throws IOException {
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    DocumentInfo info = DocumentPages.find(searcher, ui.call().path("id"));
    DocumentCard card = DocumentPages.card(ui, searcher, info);
    Citation citation = of(ui, info, Optional.empty());
    views.page(
        ui,
        "citation",
        new CitationView(
            card, Optional.empty(), footnotes(ui, info, Optional.empty()), citation, card.url()));
  }

  /** A form of a passage's citation as a file. */
  void passageFile(Ui ui) throws IOException {
    ui.call().params().check();
    Hit hit = find(ui);
    send(ui, of(ui, hit.document(), Optional.of(hit.passages().getFirst().passage())));
  }

  /** A form of a document's citation as a file. */
  void documentFile(Ui ui) throws IOException {
    ui.call().params().check();
    send(ui, of(ui, DocumentPages.find(live.get(), ui.call().path("id")), Optional.empty()));
  }

  private static void send(Ui ui, Citation citation) {
    Context http = ui.call().http();
    String name = citation.id().replaceAll("[^A-Za-z0-9._-]", "-");
    switch (ui.call().path("format")) {
      case "bibtex" -> file(http, "application/x-bibtex", name + ".bib", citation.bibtex());
      case "ris" ->
          file(http, "application/x-research-info-systems", name + ".ris", citation.ris());
      case "csl" ->
          file(
              http,
              "application/vnd.citationstyles.csl+json",
              name + ".json",
              Json.MAPPER.writeValueAsString(List.of(citation.csl())));
      default -> throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
  }

  private static void file(Context http, String type, String name, String body) {
    http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    http.contentType(type + "; charset=utf-8").result(body);
  }
}
