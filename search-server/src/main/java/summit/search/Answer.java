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
   * probably meant. Where both find something, the other is offered.
   */
  static Answer of(
      Snapshot snapshot, QueryReader reader, InputAids aids, SearchRequest request, int size)
      throws IOException {
    List<String> indexed = snapshot.generation().languages();
    ReadQuery typed = reader.read(request.text(), request.cross(), request.without(), indexed);
    Ranking ranking = Ranking.of(snapshot, typed, request, size);
    Optional<Correction> meant =
        aids.correct(TextNormalizer.normalize(request.text()), snapshot.searcher());
    if (meant.isEmpty()) {
      return new Answer(typed, ranking);
    }
    ReadQuery corrected =
        reader.read(meant.get().text(), request.cross(), request.without(), indexed);
    if (!Ranking.any(snapshot, corrected, request)) {
      return new Answer(typed, ranking);
    }
    return ranking.documents() == 0
        ? new Answer(
            corrected.answering(typed.reading().text(), meant.get()),
            Ranking.of(snapshot, corrected, request, size))
        : new Answer(typed.offering(meant.get()), ranking);
  }
}
