package summit.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import summit.language.Language;

/**
 * What a run is worth on a set of topics. Languages are told by their tags.
 *
 * @param topics name of the topics' file
 * @param rows means by language, the monolingual before the others
 * @param each every topic in every language it was asked in
 * @param unjudged topics that no page is relevant to, left out
 * @param absent judged files that are not in the index; what is relevant there counts as missed
 */
public record Scores(
    String topics, List<Row> rows, List<Score> each, List<String> unjudged, List<String> absent) {
  /**
   * Means over topics.
   *
   * @param documents language of what is relevant
   * @param query language of the queries: another one makes it a run across languages
   * @param count number of topics
   * @param ofMonolingual share of the monolingual nDCG@10 on the same topics; absent for the
   *     monolingual run itself
   */
  public record Row(
      String documents, String query, int count, Measures mean, OptionalDouble ofMonolingual) {}

  /** One topic asked in one language. */
  public record Score(String topic, String documents, String query, Measures measures) {}

  /** The test of this run's nDCG@10 against an earlier one's, topics that both have. */
  public record Comparison(String topics, String documents, String query, PairedTest test) {}

  /**
   * Measures a run.
   *
   * @param languages language of each file of the index
   */
  public static Scores of(TopicSet set, Run run, Map<String, Language> languages) {
    List<Row> rows = new ArrayList<>();
    List<Score> each = new ArrayList<>();
    set.byLanguage(languages)
        .forEach(
            (documents, topics) -> {
              List<Score> own = scores(set, run, topics, documents, documents);
              add(own, own, rows, each);
              for (Language query : Language.values()) {
                if (query != documents) {
                  add(scores(set, run, topics, documents, query), own, rows, each);
                }
              }
            });
    return new Scores(name(set), rows, each, set.unjudged(), set.absent(languages));
  }

  private static String name(TopicSet set) {
    return String.valueOf(set.file().getFileName());
  }

  private static List<Score> scores(
      TopicSet set, Run run, List<Topic> topics, Language documents, Language query) {
    List<Score> scores = new ArrayList<>();
    for (Topic topic : topics) {
      Map<PageKey, Integer> grades = set.judgments().of(topic.id());
      run.pages(new Run.Asked(topic.id(), query))
          .map(pages -> Measures.of(pages, grades))
          .ifPresent(
              found -> scores.add(new Score(topic.id(), documents.tag(), query.tag(), found)));
    }
    return scores;
  }

  private static void add(List<Score> scores, List<Score> own, List<Row> rows, List<Score> each) {
    if (!scores.isEmpty()) {
      Score any = scores.getFirst();
      OptionalDouble share = scores.equals(own) ? OptionalDouble.empty() : share(scores, own);
      rows.add(new Row(any.documents(), any.query(), scores.size(), mean(scores), share));
      each.addAll(scores);
    }
  }

  private static OptionalDouble share(List<Score> scores, List<Score> own) {
    double across = mean(common(scores, own)).ndcg10();
    double monolingual = mean(common(own, scores)).ndcg10();
    return monolingual == 0 ? OptionalDouble.empty() : OptionalDouble.of(across / monolingual);
  }

  private static List<Score> common(List<Score> scores, List<Score> others) {
    Set<String> ids = new HashSet<>();
    others.forEach(score -> ids.add(score.topic()));
    return scores.stream().filter(score -> ids.contains(score.topic())).toList();
  }

  private static Measures mean(List<Score> scores) {
    return Measures.mean(scores.stream().map(Score::measures).toList());
  }

  /** Tests each row against an earlier run on the same topics. */
  public List<Comparison> against(Scores earlier) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Row row : rows) {
      List<Double> before = new ArrayList<>();
      List<Double> after = new ArrayList<>();
      for (Score score : each) {
        Optional<Score> twin = earlier.each.stream().filter(old -> same(old, score)).findFirst();
        if (of(row, score) && twin.isPresent()) {
          before.add(twin.get().measures().ndcg10());
          after.add(score.measures().ndcg10());
        }
      }
      comparisons.add(
          new Comparison(topics, row.documents(), row.query(), PairedTest.of(before, after)));
    }
    return comparisons;
  }

  private static boolean of(Row row, Score score) {
    return score.documents().equals(row.documents()) && score.query().equals(row.query());
  }

  private static boolean same(Score one, Score other) {
    return one.topic().equals(other.topic()) && one.query().equals(other.query());
  }
}
