package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.glossary.Glossary;
import summit.language.Language;

final class AnalysisTest {
  private static List<Analysis.Term> terms(Analysis analysis, String field) {
    return analysis.fields().stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow()
        .terms();
  }

  @Test
  void everyTermSaysWhereItComesFrom() {
    Analysis analysis = Analysis.of("the Risks of AI", Glossary.bundled());

    assertThat(terms(analysis, "text_en"))
        .contains(new Analysis.Term("risk", "Risks", 1, 4, 9))
        .contains(new Analysis.Term("ai", "AI", 3, 13, 15));
    assertThat(analysis.fields()).hasSize(2 * Language.values().length);
  }

  @Test
  void theReadingAsAQueryIsShownWithItsExpansions() {
    Analysis analysis = Analysis.of("인공지능 안전", Glossary.bundled());

    assertThat(analysis.reading().text()).isEqualTo("인공지능 안전");
    assertThat(analysis.reading().expansions()).isNotEmpty();
    assertThat(analysis.legs()).containsKeys("ko", "en");
  }

  @Test
  void aTextWithoutWordsHasNoTerms() {
    assertThat(Analysis.of("  ", Glossary.bundled()).fields())
        .allSatisfy(field -> assertThat(field.terms()).isEmpty());
  }
}
