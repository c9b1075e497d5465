package summit.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Questions asked of an index of passages, as they stand and as a hand may mistype them, beside
 * what the search library finds with its own settings.
 *
 * @param questions name of the questions' file
 * @param passages number of passages
 * @param rows means by collection; where there are several, last their unweighted mean
 */
public record PassageTrial(String questions, int passages, List<Row> rows) {
  /** How deep a ranking is read. */
  static final int TOP = 10;

  /** The name of the row that is the mean of the collections. */
  public static final String MACRO = "macro";

  private static final long SEED = 20;

  /**
   * Means over the questions of a collection.
   *
   * @param stock what the search library reaches with its own settings
   */
  public record Row(Perturbation typed, String set, int count, Measures mean, Measures stock) {}

  /** Asks every question in each way. */
  public static PassageTrial of(PassageSet set, List<Perturbation> ways) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (PassageIndex index = PassageIndex.of(set.passages());
        StockIndex stock = StockIndex.of(set.passages())) {
      for (Perturbation way : ways) {
        Map<String, List<Measures>> ours = new LinkedHashMap<>();
        Map<String, List<Measures>> theirs = new LinkedHashMap<>();
        for (PassageSet.Question question : set.questions()) {
          String typed = way.apply(question.text(), new Random(SEED ^ question.id().hashCode()));
          add(ours, question, index.ask(typed));
          add(theirs, question, stock.ask(typed));
        }
        rows.addAll(rows(way, ours, theirs));
      }
    }
    return new PassageTrial(String.valueOf(set.file().getFileName()), set.passages().size(), rows);
  }

  private static void add(
      Map<String, List<Measures>> bySet, PassageSet.Question question, List<PageKey> found) {
    bySet
        .computeIfAbsent(question.set(), name -> new ArrayList<>())
        .add(Measures.of(found, question.relevant()));
  }

  private static List<Row> rows(
      Perturbation way, Map<String, List<Measures>> ours, Map<String, List<Measures>> theirs) {
    List<Row> rows = new ArrayList<>();
    ours.forEach(
        (set, each) ->
            rows.add(
                new Row(
                    way,
                    set,
                    each.size(),
                    Measures.mean(each),
                    Measures.mean(theirs.getOrDefault(set, List.of())))));
    if (rows.size() > 1) {
      rows.add(
          new Row(
              way,
              MACRO,
              rows.stream().mapToInt(Row::count).sum(),
              Measures.mean(rows.stream().map(Row::mean).toList()),
              Measures.mean(rows.stream().map(Row::stock).toList())));
    }
    return rows;
  }
}
