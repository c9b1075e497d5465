package summit.api;

import java.util.List;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.query.Facet;
import summit.search.DocumentList;
import summit.search.Hit;
import summit.search.PageView;

/**
 * Turns documents and their pages into the records of an answer, with labels and addresses.
 *
 * @param labels in the reader's language
 */
public record DocumentAnswers(Labelling labels, Links links) {
  /** A document as a hit tells of it. */
  public Answer.Document one(DocumentInfo info, List<Hit.Version> versions) {
    return new Answer.Document(
        info.id(),
        info.work(),
        info.title(info.language()),
        new java.util.TreeMap<>(info.titles()),
        info.language(),
        new Answer.Catalogued(
            info.type(), info.summit(), info.issuers(), info.countries(), info.date()),
        info.pages(),
        info.file(),
        info.source(),
        info.licence(),
        versions.stream().map(v -> new Answer.Version(v.id(), v.language())).toList(),
        links.document(info.id()));
  }

  /** A page of the catalogue; the versions of a document are asked for one by one. */
  public Answer.Documents list(
      DocumentList list, List<Answer.Document> documents, SearchParams.Window window) {
    return new Answer.Documents(
        list.total(),
        window.page(),
        window.size(),
        documents,
        labels.facets(list.facets()),
        Answers.index(list.index()));
  }

  /** Everything known of a document. */
  public Answer.DocumentDetail detail(
      DocumentInfo info, List<Hit.Version> versions, Messages words, Answer.Index index) {
    boolean partial = !info.pagesFailed().isEmpty() || !info.cause().isEmpty();
    return new Answer.DocumentDetail(
        one(info, versions),
        info.about(),
        info.sha256(),
        info.mediaType(),
        info.outline().stream()
            .map(
                entry ->
                    new Answer.Outline(
                        entry.level(),
                        entry.title(),
                        entry.page(),
                        links.page(info.id(), entry.page())))
            .toList(),
        new Answer.Extraction(
            partial ? "partial" : "complete",
            info.pagesFailed(),
            info.cause(),
            info.cause().isEmpty() ? "" : words.text("cause." + info.cause())),
        documentLabels(info),
        index);
  }

  private Answer.DocumentLabels documentLabels(DocumentInfo info) {
    return new Answer.DocumentLabels(
        labels.label(Facet.LANGUAGE, info.language()),
        labels.label(Facet.TYPE, info.type()),
        labels.label(Facet.SUMMIT, info.summit()),
        info.issuers().stream().map(issuer -> labels.label(Facet.ISSUER, issuer)).toList(),
        info.countries().stream().map(code -> labels.label(Facet.COUNTRY, code)).toList());
  }

  /** A page of a document. */
  public Answer.Page page(
      PageView view, List<Hit.Version> versions, Links.Marks marks, Answer.Index index) {
    return new Answer.Page(
        one(view.document(), versions),
        view.page().number(),
        view.page().label(),
        view.page().text(),
        view.page().width(),
        view.page().height(),
        view.page().ocr(),
        view.passages().stream().map(passage -> pagePassage(passage, marks)).toList(),
        Answers.spans(view.marks()),
        view.rectangles().stream()
            .map(r -> new Answer.Rectangle(r.mark(), r.x(), r.y(), r.width(), r.height()))
            .toList(),
        index);
  }

  private Answer.PagePassage pagePassage(Passage passage, Links.Marks marks) {
    return new Answer.PagePassage(
        passage.id(),
        passage.start(),
        passage.end(),
        passage.heading(),
        passage.number(),
        passage.language(),
        links.passage(passage, marks));
  }
}
