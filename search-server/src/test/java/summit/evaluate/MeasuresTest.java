package summit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MeasuresTest {
  private static final PageKey A = new PageKey("a.pdf", 1);
  private static final PageKey B = new PageKey("b.pdf", 2);
  private static final PageKey C = new PageKey("c.pdf", 3);
  private static final PageKey X = new PageKey("x.pdf", 9);

  @Test
  void gainsAreLinearAndDiscountedByTheLogarithmOfTheRank() {
    // DCG = 1/log2(2) + 2/log2(4) = 1 + 1 = 2; ideal = 2/log2(2) + 1/log2(3) = 2.63093
    Measures measures = Measures.of(List.of(A, X, B), Map.of(A, 1, B, 2));

    assertThat(measures.ndcg10()).isCloseTo(2 / 2.63093, within(1e-5));
  }

  @Test
  void theBestOrderIsWorthOne() {
    Measures measures = Measures.of(List.of(B, A), Map.of(A, 1, B, 2, C, 0));

    assertThat(measures).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void nothingFoundOrNothingRelevantIsWorthNothing() {
    assertThat(Measures.of(List.of(), Map.of(A, 1))).isEqualTo(new Measures(0, 0, 0));
    assertThat(Measures.of(List.of(A), Map.of(A, 0))).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void theFirstRelevantPageDecidesTheReciprocalRank() {
    Measures measures = Measures.of(List.of(X, C, A, B), Map.of(A, 1, B, 2, C, 0));

    assertThat(measures.mrr10()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void theEleventhPageCountsForRecallOnlyAndTheHundredAndFirstForNothing() {
    Map<PageKey, Integer> grades = Map.of(A, 1, B, 1, C, 1, new PageKey("d.pdf", 1), 1);

    assertThat(Measures.of(at(11, A), grades)).isEqualTo(new Measures(0, 0, .25));
    assertThat(Measures.of(at(100, A), grades).recall100()).isEqualTo(.25);
    assertThat(Measures.of(at(101, A), grades).recall100()).isZero();
  }

  private static List<PageKey> at(int rank, PageKey page) {
    List<PageKey> pages = new ArrayList<>();
    for (int i = 1; i < rank; i++) {
      pages.add(new PageKey("other.pdf", i));
    }
    pages.add(page);
    return pages;
  }

  @Test
  void theIdealCountsTheTenBestOnly() {
    Map<PageKey, Integer> grades = new java.util.HashMap<>();
    List<PageKey> first = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      PageKey page = new PageKey("many.pdf", i);
      grades.put(page, 1);
      first.add(page);
    }

    assertThat(Measures.of(first.subList(0, 10), grades).ndcg10()).isEqualTo(1);
  }

  @Test
  void theMeanIsOverTopics() {
    Measures mean = Measures.mean(List.of(new Measures(1, .5, 0), new Measures(0, .5, 1)));

    assertThat(mean).isEqualTo(new Measures(.5, .5, .5));
    assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void aDecomposedFileNameIsTheSameFile() {
    assertThat(new PageKey("\u1109\u1165\u110B\u116E\u11AF.pdf", 1))
        .isEqualTo(new PageKey("서울.pdf", 1));
  }
}
