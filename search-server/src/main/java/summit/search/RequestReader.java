package summit.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.language.TextNormalizer;
import summit.query.QueryReader;
import summit.query.QueryReading.Correction;
import summit.query.ReadQuery;
import summit.suggest.InputAids;

/**
 * Reads the text of a request: as typed; or where that finds nothing, as it was probably meant.
 * Where both find something, the other is offered and, unless the request adds nothing to its
 * words, found too.
 */
record RequestReader(QueryReader reader, InputAids aids) {
  ReadQuery read(Snapshot snapshot, SearchRequest request) throws IOException {
    ReadQuery typed = read(snapshot, request, request.text());
    String text = TextNormalizer.normalize(request.text());
    Optional<Correction> meant = aids.correct(text, request.without(), snapshot.searcher());
    if (meant.isEmpty()) {
      return typed;
    }
    ReadQuery corrected = read(snapshot, request, meant.get().text());
    if (!Ranking.any(snapshot, corrected, request)) {
      return typed;
    }
    if (!Ranking.any(snapshot, typed, request)) {
      return corrected.answering(typed.reading().text(), meant.get());
    }
    return request.cross() ? typed.beside(corrected, meant.get()) : typed.offering(meant.get());
  }

  private ReadQuery read(Snapshot snapshot, SearchRequest request, String text) {
    List<String> indexed = snapshot.generation().languages();
    return reader.read(text, request.cross(), request.without(), indexed);
  }
}
