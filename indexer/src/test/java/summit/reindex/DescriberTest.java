package summit.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.catalogue.Catalogue;
import summit.catalogue.Labels;
import summit.extract.DocumentText;
import summit.passage.DocumentInfo;
import summit.passage.Page;

final class DescriberTest {
  private final Describer describer = new Describer(Catalogue.bundled(), Labels.bundled());

  @Test
  void theCatalogueKnowsAFileByItsName() {
    DocumentInfo info = describe("seoul-declaration-2024.en", "untitled", "");

    assertThat(info.title("en")).startsWith("Seoul Declaration");
    assertThat(info.work()).isEqualTo("seoul-declaration-2024");
    assertThat(info.date()).isEqualTo("2024-05-21");
    assertThat(info.about()).isEmpty();
  }

  @Test
  void aBriefIsOursAndNamesWhatItIsAbout() {
    DocumentInfo info = describe("seoul-declaration-2024-brief.ko", "", "");

    assertThat(info.about()).isEqualTo("seoul-declaration-2024");
    assertThat(info.type()).isEqualTo("brief");
    assertThat(info.issuers()).containsExactly("summit-search");
    assertThat(info.countries()).isEmpty();
    assertThat(info.title("ko")).startsWith("요약 해설: ");
  }

  @Test
  void anUnknownFileSaysItsOwnTitleAndLanguage() {
    DocumentInfo info = describe("plan", "디지털 정부 계획", "정부는 계획을 세운다.");

    assertThat(info.title("ko")).isEqualTo("디지털 정부 계획");
    assertThat(info.language()).isEqualTo("ko");
  }

  @Test
  void aTitleThatNamesNothingGivesWayToTheNameOfTheFile() {
    assertThat(describe("press-release", "2", "The ministry said so.").title("en"))
        .isEqualTo("press-release.pdf");
  }

  private DocumentInfo describe(String id, String title, String words) {
    SourceFile file = new SourceFile(Path.of(id + ".pdf"), id + ".pdf", 1, 0, "0".repeat(64));
    Page page = new Page(1, "1", words, 595, 842, List.of(), List.of(), false);
    DocumentText text =
        new DocumentText("application/pdf", title, "", "", List.of(page), List.of(), List.of());
    return describer.describe(file, id, text, entry(file));
  }

  private static JournalEntry entry(SourceFile file) {
    return new JournalEntry(
        file.path().toString(),
        file.name(),
        1,
        0,
        file.sha256(),
        "pdf",
        JournalEntry.Outcome.WHOLE,
        "",
        "",
        1,
        List.of(),
        0,
        List.of());
  }
}
