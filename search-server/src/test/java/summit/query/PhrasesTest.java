package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

final class PhrasesTest {
  private static final Analyzers ANALYZERS = new Analyzers(List.of());

  @ParameterizedTest
  @CsvSource({
    "safety institutes, 0, the safety institutes met, true",
    "safety institutes, 0, the safety institute met, false", // as quoted, not as stemmed
    "safety institutes, 0, institutes of safety, false",
    "safety met, 0, the safety institutes met, false",
    "safety met, 3, the safety institutes met, true",
    "안전 연구소, 0, 각국의 안전연구소를 세운다, true",
    "안전연구소, 0, 각국의 안전 연구소를 세운다, true",
    "안전 연구소, 0, 연구소의 안전, false",
    "법, 0, 이 법은 시행한다, true",
  })
  void aQuotationStandsAsItIs(String quoted, int slop, String text, boolean found) {
    Query query = Phrases.exact(ANALYZERS, quoted, slop);

    assertThat(FoundText.in(ANALYZERS, query, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "regul, the regulators met, true",
    "regul, deregulation, false",
    "Regul, the regulators met, true",
    "인공, 인공지능을 다룬다, true",
    "지능을, 인공의 것, false",
  })
  void aPrefixFindsWhatBeginsSo(String prefix, String text, boolean found) {
    assertThat(FoundText.in(ANALYZERS, Phrases.starting(ANALYZERS, prefix), text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "safety risks, a risk to the safety, true",
    "safety risks, a risk, false",
    "안전 위험, 위험과 안전, true",
    "안전 위험, 위험, false",
  })
  void allWordsMustBeThere(String words, String text, boolean found) {
    assertThat(FoundText.in(ANALYZERS, Phrases.allWords(ANALYZERS, words), text)).isEqualTo(found);
  }

  @Test
  void whatMakesNoTermFindsNothing() {
    assertThat(Phrases.of(ANALYZERS, Field.text(Language.ENGLISH), "…", 0)).isEmpty();
    assertThat(FoundText.in(ANALYZERS, Phrases.exact(ANALYZERS, "…", 0), "a …")).isFalse();
  }
}
