package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.api.Json;
import tools.jackson.databind.JsonNode;

final class EvaluateCommandTest {
  @TempDir private static Path data;

  private record Told(int code, String out, String err) {}

  @BeforeAll
  static void publish() throws IOException {
    TestSite.start(data).close();
    Files.writeString(
        data.resolve("topics.tsv"),
        "id\tquery_en\tquery_ko\nT1\tAI safety institute\t인공지능 안전연구소\n");
    Files.writeString(
        data.resolve("qrels.tsv"),
        "id\tfile\tpage\tgrade\nT1\t" + TestSite.SEOUL_EN + ".pdf\t1\t2\n");
  }

  private static Told evaluate(String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "--lang",
                "ko",
                "evaluate",
                "--data=" + data,
                "--topics=" + data.resolve("topics.tsv")));
    line.addAll(List.of(more));
    return run(line);
  }

  private static Told run(List<String> line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ServerMain.run(
            line.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    return new Told(code, out.toString(), err.toString());
  }

  private static String qrels() {
    return "--qrels=" + data.resolve("qrels.tsv");
  }

  @Test
  void bothRunsAreMeasured() {
    JsonNode set =
        Json.MAPPER
            .readTree(evaluate(qrels(), "--among=own", "--format=json").out())
            .get("sets")
            .get(0);

    assertThat(set.get("rows")).hasSize(2);
    assertThat(set.get("rows").get(0).get("query").asString()).isEqualTo("en");
    assertThat(set.get("rows").get(0).get("mean").get("ndcg10").asDouble()).isEqualTo(1);
    assertThat(set.get("rows").get(1).get("query").asString()).isEqualTo("ko");
    assertThat(set.get("rows").get(1).get("ofMonolingual").isNumber()).isTrue();
  }

  @Test
  void aRunComparesWithItselfAsTheSame() {
    String run = data.resolve("run.txt").toString();

    assertThat(evaluate(qrels(), "--run=" + run).code()).isZero();
    Told told = evaluate(qrels(), "--compare=" + run);

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("nDCG@10").contains("주제 1개").contains("p = 1.0000");
  }

  @Test
  void aFaultInATableIsToldWithItsPlace() throws IOException {
    Path bad = Files.writeString(data.resolve("bad.tsv"), "id\tfile\tpage\tgrade\nT1\tx\t?\t1\n");
    Told told = evaluate("--qrels=" + bad);

    assertThat(told.code()).isEqualTo(Failures.USAGE);
    assertThat(told.err()).contains("bad.tsv:2: ?은(는)");
    assertThat(told.out()).isEmpty();
  }

  @Test
  void topicsWithoutJudgmentsAreAMistakeOfUse() {
    assertThat(evaluate().code()).isEqualTo(Failures.USAGE);
  }

  private static Told trial(String passages, String questions) throws IOException {
    Path texts = Files.writeString(data.resolve("passages.jsonl"), passages);
    Path asked = Files.writeString(data.resolve("queries.jsonl"), questions);
    return run(
        List.of(
            "evaluate",
            "--passages=" + texts,
            "--queries=" + asked,
            "--perturb=none,no-spaces",
            "--format=json"));
  }

  @Test
  void passagesOfAFileAreIndexedForTheMeasurementAlone() throws IOException {
    Told told =
        trial(
            """
            {"id": "p1", "text": "안전연구소는 모델을 평가한다."}
            {"id": "p2", "text": "데이터센터의 전력 수요가 늘었다."}
            """,
            """
            {"id": "q1", "set": "a", "text": "모델을 평가하는 곳은?", "rel": {"p1": 1}}
            {"id": "q2", "set": "b", "text": "전력 수요는 어떻게 되었나?", "rel": {"p2": 1}}
            """);
    JsonNode rows = Json.MAPPER.readTree(told.out()).get("rows");

    assertThat(told.code()).isZero();
    assertThat(rows).hasSize(6);
    assertThat(rows.get(2).get("set").asString()).isEqualTo("macro");
    assertThat(rows.get(2).get("mean").get("ndcg10").asDouble()).isEqualTo(1);
    assertThat(rows.get(5).get("stock").get("ndcg10").asDouble()).isPositive();
  }

  @Test
  void aBadLineOfAPassageFileIsToldWithItsPlace() throws IOException {
    String question = "{\"id\": \"q1\", \"text\": \"x\", \"rel\": {\"p1\": 1}}";

    assertThat(trial("{\"id\": \"p1\"}", question).err()).contains("passages.jsonl:1: ", "text");
    assertThat(trial("{\"id\"", question).err()).contains("passages.jsonl:1: ", "JSON");
  }

  @Test
  void withoutAnIndexTheCodeIsFour() {
    assertThat(
            run(List.of(
                    "evaluate",
                    "--data=" + data.resolve("none"),
                    "--topics=" + data.resolve("topics.tsv"),
                    qrels()))
                .code())
        .isEqualTo(Failures.NO_INDEX);
  }

  @Test
  void aTextIsAnalysedWithoutAnIndex() {
    Told told = run(List.of("--lang", "en", "analyze", "인공지능", "safety"));

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("text_ko", "twin_en", "Read as a query: 인공지능 safety");
  }
}
