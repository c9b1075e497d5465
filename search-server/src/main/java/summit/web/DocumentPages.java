package summit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Params;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.api.SearchParams;
import summit.language.Language;
import summit.passage.DocumentInfo;
import summit.search.PageView;
import summit.search.PassageSearcher;

/** A document's overview and its pages. */
final class DocumentPages {
  /** PDF.js decodes some pictures by WebAssembly; nothing else needs more than the usual policy. */
  static final String READER_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
          + " worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final int SIMILAR = 5;

  private final LiveSearcher live;
  private final SearchParams parameters;
  private final Views views;

  DocumentPages(LiveSearcher live, SearchParams parameters, Views views) {
    this.live = live;
    this.parameters = parameters;
    this.views = views;
  }

  /** The overview. */
  void overview(Ui ui) throws IOException {
    ui.call().params().check();
    PassageSearcher searcher = live.get();
    DocumentInfo info = find(searcher, ui.call().path("id"));
    if (Freshness.unchanged(ui.call(), searcher.manifest().generation())) {
      return;
    }
    String cause = info.cause().isEmpty() ? "" : ui.call().words().text("cause." + info.cause());
    views.page(
        ui,
        "document",
        new OverviewView(
            card(ui, searcher, info),
            original(ui, searcher, info),
            briefs(ui, searcher, info),
            cause,
            similar(ui, searcher, info)));
  }

  static DocumentInfo find(PassageSearcher searcher, String id) throws IOException {
    return searcher.document(id).orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND));
  }

  static DocumentCard card(Ui ui, PassageSearcher searcher, DocumentInfo info) throws IOException {
    return new DocumentCard(ui, info, searcher.versions(info));
  }

  /** The document that a brief tells of: in the brief's own language, else in any. */
  private static Optional<DocumentCard> original(
      Ui ui, PassageSearcher searcher, DocumentInfo brief) throws IOException {
    if (!brief.brief()) {
      return Optional.empty();
    }
    Optional<DocumentInfo> found = searcher.document(brief.about() + "." + brief.language());
    for (Language language : Language.values()) {
      if (found.isEmpty()) {
        found = searcher.document(brief.about() + "." + language.tag());
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(card(ui, searcher, found.get()));
  }

  private static List<DocumentCard> briefs(Ui ui, PassageSearcher searcher, DocumentInfo info)
      throws IOException {
    List<DocumentCard> briefs = new ArrayList<>();
    if (!info.brief()) {
      for (Language language : Language.values()) {
        String id = info.work() + "-brief." + language.tag();
        searcher
            .document(id)
            .ifPresent(brief -> briefs.add(new DocumentCard(ui, brief, List.of())));
      }
    }
    return briefs;
  }

  private static List<HitCard> similar(Ui ui, PassageSearcher searcher, DocumentInfo info)
      throws IOException {
    return searcher.similarDocuments(info.id(), SIMILAR).stream()
        .map(hit -> HitCard.of(ui, hit, Links.Marks.NONE, ""))
        .toList();
  }

  /** A page, alone or with another language version beside it. */
  void page(Ui ui) throws IOException {
    Params params = ui.call().params();
    Links.Marks marks =
        new Links.Marks(
            parameters.query(params), parameters.cross(params), parameters.without(params));
    String with = params.text("with", 200);
    params.check();
    PassageSearcher searcher = live.get();
    PageView page = view(searcher, ui.call().path("id"), number(ui.call().path("n")), marks);
    ui.call().http().header("Content-Security-Policy", READER_POLICY);
    if (Freshness.unchanged(ui.call(), searcher.manifest().generation())) {
      return;
    }
    ReadingView reading = reading(ui, searcher, page, marks);
    if (with.isEmpty()) {
      views.page(ui, "page", reading);
    } else {
      views.page(ui, "beside", new Alignment(ui, searcher, marks).beside(reading, with));
    }
  }

  private static int number(String page) {
    if (!page.matches("[1-9][0-9]{0,6}")) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    return Integer.parseInt(page);
  }

  static PageView view(PassageSearcher searcher, String id, int number, Links.Marks marks)
      throws IOException {
    return searcher
        .page(id, number, marks.text(), marks.cross(), marks.without())
        .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND));
  }

  private static ReadingView reading(
      Ui ui, PassageSearcher searcher, PageView view, Links.Marks marks) throws IOException {
    DocumentInfo info = view.document();
    DocumentCard card = card(ui, searcher, info);
    return new ReadingView(
        card,
        view.page(),
        Block.of(ui, view),
        view.hits(),
        marks,
        view.marks().size(),
        new Alignment(ui, searcher, marks).versions(view, card));
  }
}
