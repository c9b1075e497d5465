package summit.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.catalogue.CorpusException;
import summit.index.Analyzers;
import summit.index.Field;
import summit.language.Language;

/** The word lists that are shipped, and what no word list may hold. */
final class WordListsTest {
  @Test
  void theyAreAsLargeAsPromised() {
    assertThat(Glossary.bundled().concepts()).hasSizeGreaterThanOrEqualTo(1_500);
    assertThat(Lexicon.bundled()).hasSize(1);
    assertThat(Lexicon.bundled().getFirst().entries()).hasSizeGreaterThanOrEqualTo(8_000);
    assertThat(Thesaurus.bundled().getFirst().groups()).hasSizeGreaterThanOrEqualTo(20_000);
  }

  @Test
  void everySynonymIsReadAsItIsSpelled() {
    Analyzers analyzers = Analyzers.bundled(Glossary.bundled());
    List<String> misread = new ArrayList<>();
    for (Thesaurus thesaurus : Thesaurus.bundled()) {
      Language language = Language.of(thesaurus.language()).orElseThrow();
      for (Thesaurus.Group group : thesaurus.groups()) {
        for (String word : words(group)) {
          String terms = String.join(language.joint(), analyzers.terms(Field.text(language), word));
          String verb = word.endsWith("다") ? word.substring(0, word.length() - 1) : word;
          if (!terms.equals(language.headword(word)) && !terms.equals(verb)) {
            misread.add(word + " as " + terms);
          }
        }
      }
    }
    assertThat(misread).isEmpty();
  }

  private static Set<String> words(Thesaurus.Group group) {
    Set<String> words = new LinkedHashSet<>(group.words());
    words.addAll(group.others());
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "감독\tsupervision:0.6, the weights add up to 0.6",
    "감독\tsupervision:0.5|supervision:0.5, 'supervision' stands twice",
    "감독\tsupervision, 'supervision' is no weight",
    "감독\t:1, ':1' is no word:weight",
    "감독\tsupervision:0|oversight:1, '0' is no weight",
    "감독, a word",
    "감독\toversight:1\\n감독\tcontrol:1, '감독' stands twice",
  })
  void aBadRowOfALexiconIsRefused(String rows, String cause) {
    assertThatThrownBy(
            () -> Lexicon.read("a.tsv", "ko", "en", new StringReader(rows.replace("\\n", "\n"))))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.tsv")
        .hasMessageContaining(cause);
  }

  @ParameterizedTest
  @CsvSource({
    "사망|죽다, a weight",
    "0.9\t사망, two or more words",
    "0.9\t사망|, two or more words",
    "0\t사망|죽다, '0' is no weight",
    "2\t사망|죽다, '2' is no weight",
    "0.9\t사망|사망, a word stands twice",
    "0.5\t재해>, two or more words",
    "0.5\t재해>지진>여진, two or more words",
    "0.5\t재해>지진|재해, a word stands twice",
    "0.5\t재해>지진|홍수\\n0.4\t재해>홍수|지진, the group stands twice",
    "0.9\t사망|죽다\\n0.5\t죽다|사망, the group stands twice",
  })
  void aBadGroupOfAThesaurusIsRefused(String rows, String cause) {
    assertThatThrownBy(
            () -> Thesaurus.read("a.tsv", "ko", new StringReader(rows.replace("\\n", "\n"))))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.tsv")
        .hasMessageContaining(cause);
  }
}
