package summit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.query.Clause.Words;
import summit.query.SyntaxParser.Parsed;

final class SyntaxParserTest {
  private static String understood(String text) {
    return SyntaxParser.parse(text).clause().map(Syntax::of).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "safety  institute | safety institute",
        "safety OR risk AND law | safety OR (risk AND law)",
        "(safety OR risk) AND law | (safety OR risk) AND law",
        "safety NOT law | safety -law",
        "safety -law | safety -law",
        "safety −(law OR tax) | safety -(law OR tax)",
        "(safety)-law | safety -law",
        "safety -(law tax) | safety -(law tax)",
        "well-known | well-known",
        "“safety institute” | \"safety institute\"",
        "\"safety institute\"~5 risk | \"safety institute\"~5 risk",
        "-\"safety institute\" | -\"safety institute\"",
        "regul* | regul*",
        "(safety) (risk) | safety risk",
        "or and not | or and not",
      })
  void readsTheLanguage(String text, String expected) {
    assertThat(understood(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(safety | safety",
        "safety) risk | safety risk",
        "\"safety risk | safety risk",
        "OR safety AND | safety",
        "safety NOT | safety",
        "safety ? … | safety",
        "a* * ** | a*",
        "\"…\" safety | safety",
        "title:safety | title:safety",
        "lang: safety | lang: safety",
        "`` | ``",
        "() | ``",
      })
  void whatCannotBeAnOperatorIsAWordOrNothing(String text, String expected) {
    assertThat(understood(text)).isEqualTo(expected);
  }

  @Test
  void facetsAreFiltersAndNoWords() {
    Parsed parsed = SyntaxParser.parse("lang:ko safety year:2024 lang:en");

    assertThat(parsed.clause()).contains(new Words("safety"));
    assertThat(parsed.filters().values())
        .isEqualTo(Map.of(Facet.LANGUAGE, List.of("ko", "en"), Facet.YEAR, List.of("2024")));
    assertThat(SyntaxParser.parse("lang:ko").clause()).isEmpty();
    assertThat(SyntaxParser.parse("safety -lang:ko").filters().none()).isTrue();
  }

  @Test
  void aPastedParagraphIsWordsThroughout() {
    String paragraph = "safety AND \"risk\" ".repeat(12);

    assertThat(SyntaxParser.parse(paragraph).clause()).contains(new Words(paragraph));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a OR b) AND -c \"d e\"~3", "a -(b AND c) d*", "(((a))) OR (b c)"})
  void whatIsUnderstoodReadsTheSame(String text) {
    assertThat(understood(understood(text))).isEqualTo(understood(text));
  }

  @Test
  void anyTextHasAReading() {
    String[] pieces = {"(", ")", "\"", "-", "OR", "AND", "NOT", "~3", "*", "가", "a", "lang:", " "};
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      String text = text(pieces, "", random);
      assertThat(understood(text)).as(text).isNotNull();
    }
  }

  @Test
  void anyRowOfPiecesIsUnderstoodAsItReadsBack() {
    String[] pieces = {"(", ")", "-(", "OR", "AND", "NOT", "\"a b\"~3", "-\"c\"", "d*", "가", "-e"};
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      String text = text(pieces, " ", random);
      String once = understood(text);
      assertThat(understood(once)).as(text).isEqualTo(once);
    }
  }

  private static String text(String[] pieces, String between, Random random) {
    return random
        .ints(random.nextInt(40), 0, pieces.length)
        .mapToObj(piece -> pieces[piece])
        .collect(Collectors.joining(between));
  }
}
