package summit.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of an operator, one after the other, as they are typed. */
class IndexerCommandsTest {
  @TempDir Path folder;
  private Path documents;
  private String out = "";
  private String err = "";

  @BeforeEach
  void fill() throws IOException {
    documents = Files.createDirectories(folder.resolve("papers"));
    ReindexTest.pdf(documents.resolve("safety.en.pdf"), "Safety institutes test models.");
  }

  private int run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--data", folder.toString()));
    all.addAll(List.of(arguments));
    return typed(all);
  }

  private int typed(List<String> all) {
    StringWriter written = new StringWriter();
    StringWriter told = new StringWriter();
    int code =
        IndexerMain.commandLine()
            .setOut(new PrintWriter(written, true))
            .setErr(new PrintWriter(told, true))
            .execute(all.toArray(String[]::new));
    out = written.toString();
    err = told.toString();
    return code;
  }

  private int index() {
    return run("index", "--no-catalogue", "--ocr", "off", documents.toString());
  }

  private String live() {
    assertThat(run("status")).isZero();
    return out.lines().filter(line -> line.startsWith("* ")).findFirst().orElse("");
  }

  @Test
  void whatCannotBeReadIsNamedByRunAndByStatus() throws IOException {
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7 and nothing more");

    assertThat(index()).isEqualTo(3);
    assertThat(err).contains("broken.pdf: malformed: ");
    assertThat(run("status")).isZero();
    assertThat(out).contains("failed  malformed  broken.pdf: ");
    assertThat(run("check")).isZero();
  }

  @Test
  void aRollbackBringsTheGenerationBefore() throws IOException {
    assertThat(index()).isZero();
    String first = live();
    ReindexTest.pdf(documents.resolve("compute.en.pdf"), "Compute thresholds decide.");
    assertThat(index()).isZero();
    assertThat(live()).isNotEqualTo(first);

    assertThat(run("rollback")).isZero();
    assertThat(live()).isEqualTo(first);
  }

  @Test
  void briefsArePrintedBesideTheirTexts() throws IOException {
    assumeThat(Path.of("/usr/share/fonts/truetype/nanum/NanumGothic.ttf")).exists();
    String name = "seoul-declaration-2024.ko.txt";
    Files.copy(Path.of("..", "corpus", "briefs", name), documents.resolve(name));

    assertThat(typed(List.of("briefs", documents.toString()))).isZero();
    assertThat(documents.resolve("pdf/seoul-declaration-2024-brief.ko.pdf")).isNotEmptyFile();
  }

  @Test
  void withoutAnIndexASentenceSaysWhatToRun() {
    for (String command : List.of("status", "check", "rollback")) {
      assertThat(run(command)).as(command).isEqualTo(4);
      assertThat(err).startsWith("summit: ").hasLineCount(1);
    }
  }
}
