package summit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String LABELS =
      "facet,value,en,ko\ntype,declaration,Declaration,선언\nprocess,seoul,Seoul,서울\n"
          + "issuer,us,United,미국\n";
  private static final String WORKS =
      "id,type,process,title_en,title_en_status,title_ko,title_ko_status,issuers,countries,date\n";
  private static final String VERSIONS = "work,language,status,page_url,file_url,licence,sha256\n";

  private static Catalogue read(String works, String versions) {
    return Catalogue.read(
        new StringReader(WORKS + works),
        new StringReader(VERSIONS + versions),
        Labels.read(new StringReader(LABELS)));
  }

  @Test
  void shipsAtLeast120WorksWithTitlesInBothLanguages() {
    Catalogue catalogue = Catalogue.bundled();

    assertThat(works(catalogue)).hasSizeGreaterThanOrEqualTo(120);
    assertThat(works(catalogue))
        .allMatch(w -> w.titles().keySet().containsAll(List.of("en", "ko")));
    assertThat(works(catalogue))
        .allMatch(
            w ->
                List.of("official", "government", "translation")
                    .containsAll(w.titleStatus().values()));
  }

  @Test
  void linksTheLanguageVersionsOfAWork() {
    assertThat(
            Catalogue.bundled().versions().stream()
                .filter(v -> v.work().equals("seoul-declaration-2024")))
        .extracting(LanguageVersion::language)
        .contains("en", "ko");
  }

  @Test
  void findsAVersionByTheChecksumOfItsFile() {
    Catalogue catalogue =
        read(
            "a,declaration,seoul,A,official,가,official,us,US,2024-05-21\n",
            "a,en,official,,,,abc;def\n");

    assertThat(catalogue.versionOf("def"))
        .hasValueSatisfying(v -> assertThat(v.id()).isEqualTo("a.en"));
    assertThat(catalogue.versionOf("xyz")).isEmpty();
  }

  @Test
  void refusesADuplicateByFileAndLine() {
    String row = "a,declaration,seoul,A,official,가,official,us,US,2024-05-21\n";

    assertThatThrownBy(() -> read(row + row, ""))
        .isInstanceOf(CorpusException.class)
        .hasMessage("catalogue.csv:3: duplicate id 'a'");
  }

  @Test
  void refusesWhatNoLabelKnows() {
    assertThatThrownBy(() -> read("a,poem,seoul,A,official,가,official,us,US,2024-05-21\n", ""))
        .hasMessage("catalogue.csv:2: type 'poem' has no row in labels.csv");
  }

  @Test
  void refusesADateThatIsNone() {
    assertThatThrownBy(() -> read("a,declaration,seoul,A,official,가,official,us,US,May 2024\n", ""))
        .hasMessage("catalogue.csv:2: 'May 2024' is no ISO date");
  }

  @Test
  void refusesACountryThatIsNone() {
    assertThatThrownBy(
            () -> read("a,declaration,seoul,A,official,가,official,us,UK,2024-05-21\n", ""))
        .hasMessage("catalogue.csv:2: 'UK' is no ISO 3166 code");
  }

  @Test
  void refusesAVersionOfNoWork() {
    assertThatThrownBy(() -> read("", "b,en,official,,,,\n"))
        .hasMessage("versions.csv:2: no work 'b' in catalogue.csv");
  }

  @Test
  void namesCountriesInAnyLanguage() {
    assertThat(Labels.country("KR", "ko")).isEqualTo("대한민국");
    assertThat(Labels.country("EU", "en")).isEqualTo("European Union");
  }

  @Test
  void everyTypeProcessAndIssuerHasAKoreanLabel() {
    Labels labels = Labels.bundled();

    assertThat(works(Catalogue.bundled()))
        .allMatch(w -> !labels.label("process", w.process(), "ko").equals(w.process()));
  }

  private static Set<Work> works(Catalogue catalogue) {
    return catalogue.versions().stream()
        .map(version -> catalogue.work(version.work()).orElseThrow())
        .collect(Collectors.toSet());
  }
}
