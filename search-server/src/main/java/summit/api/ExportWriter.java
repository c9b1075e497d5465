package summit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * Writes hits one by one in a format, so that ten thousand need no more memory than one. Begin, any
 * number of hits, end.
 */
public final class ExportWriter {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "score",
          "document",
          "work",
          "title",
          "language",
          "type",
          "summit",
          "issuers",
          "countries",
          "date",
          "page",
          "pageLabel",
          "heading",
          "passage",
          "snippet",
          "url",
          "source",
          "licence",
          "generation");

  private final ExportFormat format;
  private final Answers answers;
  private final Links.Marks marks;
  private final SearchRequest request;
  private final Writer out;
  private String generation = "";
  private boolean first = true;

  /** A writer of what a request finds. */
  public ExportWriter(ExportFormat format, Answers answers, SearchRequest request, Writer out) {
    this.format = format;
    this.answers = answers;
    this.request = request;
    marks = Links.Marks.of(request);
    this.out = out;
  }

  /** All hits of the request, with what comes before and after them. */
  public void all(PassageSearcher searcher) throws IOException {
    begin(Answer.Index.of(searcher.manifest()));
    searcher.each(request, this::hit);
    end();
  }

  /** What comes before the hits. */
  public void begin(Answer.Index index) throws IOException {
    generation = index.generation();
    out.write(
        switch (format) {
          case JSON -> "{\"index\":" + Json.MAPPER.writeValueAsString(index) + ",\"hits\":[";
          // Excel takes a file without this mark for the local code page and breaks Hangul
          case CSV -> "\uFEFF" + String.join(",", COLUMNS) + "\r\n";
          case BIBTEX -> "% index " + generation + "\n\n";
          case CSL -> "[";
          case JSONL, RIS -> "";
        });
  }

  /** A hit. */
  public void hit(Hit hit) {
    try {
      String separator = first ? "" : ",\n";
      first = false;
      out.write(
          switch (format) {
            case JSON -> separator + Json.MAPPER.writeValueAsString(answers.hit(hit, marks));
            case JSONL -> Json.MAPPER.writeValueAsString(line(hit)) + "\n";
            case CSV -> rows(answers.hit(hit, marks));
            case BIBTEX -> citation(hit).bibtex() + "\n";
            case RIS -> citation(hit).ris(found());
            case CSL -> separator + Json.MAPPER.writeValueAsString(citation(hit).csl(found()));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes after the hits. */
  public void end() throws IOException {
    out.write(
        switch (format) {
          case JSON -> "]}\n";
          case CSL -> "]\n";
          case JSONL, CSV, BIBTEX, RIS -> "";
        });
    out.flush();
  }

  /** What a citation tool shows as the library that a record came from. */
  private String found() {
    return "Summit Search, index " + generation;
  }

  private Answer.ExportLine line(Hit hit) {
    return new Answer.ExportLine(answers.hit(hit, marks), generation);
  }

  private Citation citation(Hit hit) {
    return answers.citation(
        hit.document(),
        request.group() == SearchRequest.Group.PASSAGE
            ? Optional.of(hit.passages().getFirst().passage())
            : Optional.empty());
  }

  private String rows(Answer.Hit hit) {
    if (hit.passages().isEmpty()) {
      return row(hit, Optional.empty());
    }
    return hit.passages().stream()
        .map(passage -> row(hit, Optional.of(passage)))
        .collect(Collectors.joining());
  }

  private String row(Answer.Hit hit, Optional<Answer.Passage> passage) {
    Answer.Document document = hit.document();
    Answer.Catalogued known = document.catalogued();
    Optional<Answer.Place> place = passage.map(Answer.Passage::place);
    List<String> cells =
        List.of(
            String.valueOf(hit.rank()),
            String.valueOf(passage.map(Answer.Passage::score).orElse(hit.score())),
            document.id(),
            document.work(),
            document.title(),
            document.language(),
            known.type(),
            known.summit(),
            String.join("; ", known.issuers()),
            String.join("; ", known.countries()),
            known.date(),
            place.map(p -> String.valueOf(p.page())).orElse(""),
            place.map(Answer.Place::pageLabel).orElse(""),
            place.map(Answer.Place::heading).orElse(""),
            place.map(Answer.Place::id).orElse(""),
            passage.map(p -> p.snippet().text()).orElse(""),
            answers.links().absolute(passage.map(Answer.Passage::url).orElse(document.url())),
            document.source(),
            document.licence(),
            generation);
    return cells.stream().map(ExportWriter::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before. */
  static String cell(String text) {
    String safe =
        text.isEmpty() || "=+-@\t\r\n＝＋－＠|%".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    boolean plain =
        safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
