package summit.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.passage.Span;
import summit.query.Facet;
import summit.query.QueryReading;
import summit.search.DocumentList;
import summit.search.Hit;
import summit.search.PageView;
import summit.search.SearchResults;
import summit.search.SearchResults.FacetCount;
import summit.search.SearchResults.IndexInfo;

/**
 * Turns what the searcher found into the records of an answer, with labels and addresses.
 *
 * @param labels in the reader's language
 */
public record Answers(Labelling labels, Links links) {
  /** A page of results. */
  public Answer.Search search(SearchResults found, int page, int size, Links.Marks marks) {
    return new Answer.Search(
        query(found.query()),
        new Answer.Total(found.passages(), found.documents(), !found.partial()),
        page,
        size,
        found.tookMs(),
        found.partial(),
        found.hits().stream().map(hit -> hit(hit, marks)).toList(),
        facets(found.facets()),
        index(found.index()));
  }

  private static Answer.Query query(QueryReading reading) {
    return new Answer.Query(
        reading.text(),
        reading.languages(),
        reading
            .correction()
            .map(c -> new Answer.Correction(c.text(), c.applied(), c.kind()))
            .orElse(null),
        reading.expansions().stream()
            .map(e -> new Answer.Expansion(e.id(), e.from(), e.to(), e.language(), e.source()))
            .toList());
  }

  /** A hit. */
  public Answer.Hit hit(Hit hit, Links.Marks marks) {
    return new Answer.Hit(
        hit.rank(),
        hit.score(),
        document(hit.document(), hit.versions()),
        hit.passages().stream().map(passage -> passage(passage, marks)).toList(),
        hit.morePassages());
  }

  /** A document as a hit tells of it. */
  public Answer.Document document(DocumentInfo info, List<Hit.Version> versions) {
    return new Answer.Document(
        info.id(),
        info.work(),
        info.title(info.language()),
        new java.util.TreeMap<>(info.titles()),
        info.language(),
        info.type(),
        info.summit(),
        info.issuers(),
        info.countries(),
        info.date(),
        info.pages(),
        info.file(),
        info.source(),
        info.licence(),
        versions.stream().map(v -> new Answer.Version(v.id(), v.language())).toList(),
        links.document(info.id()));
  }

  private Answer.Passage passage(Hit.PassageHit found, Links.Marks marks) {
    Passage passage = found.passage();
    return new Answer.Passage(
        passage.id(),
        passage.page(),
        passage.pageLabel(),
        passage.heading(),
        passage.number(),
        passage.language(),
        snippet(found.snippet()),
        passage.start(),
        passage.end(),
        found.score(),
        found.counterpart().map(this::counterpart).orElse(null),
        links.passage(passage, marks));
  }

  /** The twin of a passage. */
  Answer.Counterpart counterpart(Hit.Counterpart twin) {
    Passage passage = twin.passage();
    return new Answer.Counterpart(
        passage.id(),
        passage.document(),
        passage.language(),
        passage.page(),
        snippet(twin.snippet()),
        links.passage(passage));
  }

  /** A snippet. */
  static Answer.Snippet snippet(Hit.Snippet snippet) {
    return new Answer.Snippet(snippet.text(), spans(snippet.highlights()));
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  /** Every counted facet, in a reader's order, those without values too. */
  private Map<String, List<Answer.FacetValue>> facets(Map<Facet, List<FacetCount>> found) {
    Map<String, List<Answer.FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.counted()) {
      facets.put(
          facet.key(),
          found.getOrDefault(facet, List.of()).stream()
              .map(
                  count ->
                      new Answer.FacetValue(
                          count.value(), labels.label(facet, count.value()), count.count()))
              .toList());
    }
    return facets;
  }

  /** The generation that answered. */
  static Answer.Index index(IndexInfo index) {
    return new Answer.Index(index.generation(), index.builtAt());
  }

  /** A page of the catalogue; the versions of a document are asked for one by one. */
  public Answer.Documents documents(
      DocumentList list, List<Answer.Document> documents, SearchParams.Window window) {
    return new Answer.Documents(
        list.total(),
        window.page(),
        window.size(),
        documents,
        facets(list.facets()),
        index(list.index()));
  }

  /** Everything known of a document. */
  public Answer.DocumentDetail detail(
      DocumentInfo info, List<Hit.Version> versions, Messages words, Answer.Index index) {
    boolean partial = !info.pagesFailed().isEmpty() || !info.cause().isEmpty();
    return new Answer.DocumentDetail(
        document(info, versions),
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
        document(view.document(), versions),
        view.page().number(),
        view.page().label(),
        view.page().text(),
        view.page().width(),
        view.page().height(),
        view.page().ocr(),
        view.passages().stream().map(passage -> pagePassage(passage, marks)).toList(),
        spans(view.marks()),
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

  /** One passage with all that a quotation needs. */
  public Answer.PassageDetail passage(
      Hit hit, Links.Marks marks, Citation citation, Answer.Index index) {
    Hit.PassageHit found = hit.passages().getFirst();
    Passage passage = found.passage();
    return new Answer.PassageDetail(
        passage.id(),
        passage.page(),
        passage.pageLabel(),
        passage.heading(),
        passage.number(),
        passage.language(),
        passage.text(),
        passage.start(),
        passage.end(),
        passage.ocr(),
        snippet(found.snippet()),
        links.passage(passage, marks),
        found.counterpart().map(this::counterpart).orElse(null),
        document(hit.document(), hit.versions()),
        citation.data(),
        index);
  }

  /** The citation of a document, or of a passage where one is given. */
  public Citation citation(DocumentInfo info, Optional<Passage> passage) {
    String path = passage.map(p -> links.passage(p)).orElseGet(() -> links.document(info.id()));
    return new Citation(
        info,
        passage,
        info.issuers().stream().map(issuer -> labels.label(Facet.ISSUER, issuer)).toList(),
        links.absolute(path));
  }
}
