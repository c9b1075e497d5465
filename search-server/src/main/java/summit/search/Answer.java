package summit.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.language.TextNormalizer;
import summit.query.QueryReader;
import summit.query.QueryReading.Correction;
import summit.query.ReadQuery;
import summit.suggest.InputAids;

/** A query as it was read, and what it finds. */
record Answer(ReadQuery read, Ranking ranking) {
  /**
   * The first {@code size} hits of the text as typed; or where that finds nothing, of what was
   * probably meant. Where both find something, the other is offered and, unless the request adds
   * nothing to its words, found too.
   */
  static Answer of(
      Snapshot snapshot, QueryReader reader, InputAids aids, SearchRequest request, int size)
      throws IOException {
    ReadQuery read = read(snapshot, reader, aids, request);
    return new Answer(read, Ranking.of(snapshot, read, request, size));
  }

  private static ReadQuery read(
      Snapshot snapshot, QueryReader reader, InputAids aids, SearchRequest request)
      throws IOException {
    List<String> indexed = snapshot.generation().languages();
    ReadQuery typed = reader.read(request.text(), request.cross(), request.without(), indexed);
    String text = TextNormalizer.normalize(request.text());
    Optional<Correction> meant = aids.correct(text, request.without(), snapshot.searcher());
    if (meant.isEmpty()) {
      return typed;
    }
    ReadQuery corrected =
        reader.read(meant.get().text(), request.cross(), request.without(), indexed);
    if (!Ranking.any(snapshot, corrected, request)) {
      return typed;
    }
    if (!Ranking.any(snapshot, typed, request)) {
      return corrected.answering(typed.reading().text(), meant.get());
    }
    return request.cross() ? typed.beside(corrected, meant.get()) : typed.offering(meant.get());
  }
}
