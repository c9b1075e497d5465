package summit.api;

import java.util.List;
import java.util.Optional;
import summit.passage.DocumentInfo;
import summit.passage.Passage;
import summit.passage.Span;
import summit.query.Facet;
import summit.query.QueryReading;
import summit.search.Hit;
import summit.search.SearchResults;
import summit.search.SearchResults.IndexInfo;

/**
 * Turns what the searcher found into the records of an answer, with labels and addresses.
 *
 * @param labels in the reader's language
 */
public record Answers(Labelling labels, Links links) {
  /** The records of documents and their pages. */
  public DocumentAnswers documents() {
    return new DocumentAnswers(labels, links);
  }

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
        labels.facets(found.facets()),
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
        documents().one(hit.document(), hit.versions()),
        hit.passages().stream().map(passage -> passage(passage, marks)).toList(),
        hit.morePassages());
  }

  private Answer.Passage passage(Hit.PassageHit found, Links.Marks marks) {
    Passage passage = found.passage();
    return new Answer.Passage(
        place(passage),
        snippet(found.snippet()),
        passage.start(),
        passage.end(),
        found.score(),
        found.counterpart().map(this::counterpart).orElse(null),
        links.passage(passage, marks));
  }

  private static Answer.Place place(Passage passage) {
    return new Answer.Place(
        passage.id(),
        passage.page(),
        passage.pageLabel(),
        passage.heading(),
        passage.number(),
        passage.language());
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

  static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  /** The generation that answered. */
  static Answer.Index index(IndexInfo index) {
    return new Answer.Index(index.generation(), index.builtAt());
  }

  /** One passage with all that a quotation needs. */
  public Answer.PassageDetail passage(
      Hit hit, Links.Marks marks, Citation citation, Answer.Index index) {
    Hit.PassageHit found = hit.passages().getFirst();
    Passage passage = found.passage();
    return new Answer.PassageDetail(
        place(passage),
        passage.text(),
        passage.start(),
        passage.end(),
        passage.ocr(),
        snippet(found.snippet()),
        links.passage(passage, marks),
        found.counterpart().map(this::counterpart).orElse(null),
        documents().one(hit.document(), hit.versions()),
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
