package summit.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import summit.extract.ExtractOptions;
import summit.extract.Extraction;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.Extraction.Unreadable;
import summit.extract.OcrMode;
import summit.passage.Page;
import summit.passage.WordBox;

/**
 * Documents that exist as PDF and as the HWP or HWPX they were printed from, which knows every
 * space and every letter. {@code -Dsummit.seed=} takes other samples of line ends.
 */
@EnabledIfEnvironmentVariable(
    named = "SUMMIT_TEST_DATA",
    matches = ".+",
    disabledReason = "SUMMIT_TEST_DATA names no folder of test files")
class KoreanTwinsTest {
  private static final Path DOCUMENTS =
      Path.of(Objects.requireNonNullElse(System.getenv("SUMMIT_TEST_DATA"), ""), "documents");
  private static final Twins CALL =
      new Twins("msit-rd-call-2026.ko.pdf", "msit-rd-call-2026.ko.hwp");

  // the PDF holds a part of the HWPX, in an older state
  private static final Twins TASKS =
      new Twins("msit-rd-rfp-ai-2026.ko.pdf", "msit-rd-rfp-ai-2026.ko.hwpx");
  private static final List<String> WITHOUT_TWIN =
      List.of("personal-information-protection-act-2024.ko.pdf", "spri-ai-brief-2023-12.ko.pdf");
  private static final long SEED = Long.getLong("summit.seed", 2026);
  private static final int SAMPLE = 200;
  private static final int CONTEXT = 8;
  private static final int FOR_EYES = 70;

  private static ExtractionWorkers workers;

  private record Twins(String pdf, String source) {}

  /** A line end within a paragraph and between Hangul. */
  private record Join(String file, int page, String before, String after, boolean spaced) {
    String shown() {
      return (before + (spaced ? " | " : "|") + after).replace('\n', ' ');
    }
  }

  @BeforeAll
  static void start() {
    workers = new ExtractionWorkers(1);
  }

  @AfterAll
  static void stop() {
    workers.close();
  }

  @Test
  void lineEndsAreJoinedAsTheSourceWritesThem() throws Exception {
    List<Join> known = new ArrayList<>();
    List<Join> wrong = new ArrayList<>();
    for (Twins twins : List.of(CALL, TASKS)) {
      Letters source = new Letters(whole(pages(twins.source())));
      for (Join join : joins(twins.pdf())) {
        switch (source.between(join.before(), join.after())) {
          case SPACE -> (join.spaced() ? known : wrong).add(join);
          case NOTHING -> (join.spaced() ? wrong : known).add(join);
          case UNKNOWN -> {}
        }
      }
    }
    Set<Join> mistakes = new HashSet<>(wrong);
    known.addAll(wrong);
    List<Join> sample = sample(known, SAMPLE);
    List<Join> missed = sample.stream().filter(mistakes::contains).toList();
    print(
        "%d of %d line ends right, %d of a sample of %d (seed %d); not:"
            .formatted(
                known.size() - wrong.size(),
                known.size(),
                sample.size() - missed.size(),
                sample.size(),
                SEED));
    missed.forEach(join -> print("  " + join.file() + " " + join.page() + ": " + join.shown()));
    assertThat(sample).hasSize(SAMPLE);
    assertThat(wrong.size()).isLessThan(known.size() / 15);
  }

  /** No source tells here: a table for eyes. */
  @Test
  void lineEndsOfOtherPdfsAreShown() throws Exception {
    for (String pdf : WITHOUT_TWIN) {
      List<Join> joins = joins(pdf);
      assertThat(joins).isNotEmpty();
      List<Join> sample = sample(joins, FOR_EYES);
      print(pdf + ", " + sample.size() + " of " + joins.size() + " line ends:");
      sample.forEach(join -> print("  %4d  %s".formatted(join.page(), join.shown())));
    }
  }

  @Test
  void pdfAndSourceHaveTheSameText() throws Exception {
    Letters pdf = new Letters(whole(pages(CALL.pdf())));
    Letters source = new Letters(whole(pages(CALL.source())));
    double found = pdf.shareIn(source);
    double covered = source.shareIn(pdf);
    print(
        "of the PDF's runs of %d Hangul letters %.2f %% are in the HWP, of the HWP's %.2f %% in the PDF"
            .formatted(CONTEXT, 100 * found, 100 * covered));
    assertThat(found).isGreaterThan(0.99);
    assertThat(covered).isGreaterThan(0.99);
  }

  private static List<Join> sample(List<Join> from, int size) {
    List<Join> shuffled = new ArrayList<>(from);
    shuffled.sort(
        Comparator.comparing(Join::file).thenComparingInt(Join::page).thenComparing(Join::shown));
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, Math.min(size, shuffled.size()));
  }

  /** A word whose box stands lower and no further right than the one before it begins a line. */
  private static List<Join> joins(String pdf) throws Exception {
    List<Join> joins = new ArrayList<>();
    for (Page page : pages(pdf)) {
      String text = page.text();
      for (int i = 1; i < page.words().size(); i++) {
        WordBox last = page.words().get(i - 1);
        WordBox first = page.words().get(i);
        boolean newLine = first.y() > last.y() + last.height() / 2 && first.x() < last.x();
        boolean oneParagraph = text.substring(last.end(), first.start()).indexOf('\n') < 0;
        if (newLine
            && oneParagraph
            && hangul(text.charAt(last.end() - 1))
            && hangul(text.charAt(first.start()))) {
          joins.add(
              new Join(
                  pdf,
                  page.number(),
                  text.substring(Math.max(0, last.end() - 2 * CONTEXT), last.end()),
                  text.substring(
                      first.start(), Math.min(text.length(), first.start() + 2 * CONTEXT)),
                  last.end() < first.start()));
        }
      }
    }
    return joins;
  }

  private static List<Page> pages(String file) throws Exception {
    ExtractOptions options = ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF);
    Extraction extraction = workers.extract(DOCUMENTS.resolve(file), options);
    return switch (extraction) {
      case Extracted whole -> whole.text().pages();
      case Partial partial -> partial.text().pages();
      case Unreadable unreadable -> throw new AssertionError(unreadable.message());
    };
  }

  private static String whole(List<Page> pages) {
    return String.join("\n", pages.stream().map(Page::text).toList());
  }

  private static boolean hangul(int c) {
    return c >= '가' && c <= '힣';
  }

  private static void print(String line) {
    System.err.println(line);
  }

  private enum Between {
    SPACE,
    NOTHING,
    UNKNOWN;

    static Between of(String gap) {
      if (gap.isEmpty()) {
        return NOTHING;
      }
      return gap.isBlank() && !gap.contains("\n") ? SPACE : UNKNOWN;
    }
  }

  /** The Hangul letters of a text without what is between; that PDF misplaces all else. */
  private static final class Letters {
    private final String letters;
    private final String text;
    private final int[] places;

    Letters(String text) {
      this.text = text;
      places = IntStream.range(0, text.length()).filter(i -> hangul(text.charAt(i))).toArray();
      letters = only(text);
    }

    private static String only(String text) {
      StringBuilder only = new StringBuilder();
      text.chars().filter(KoreanTwinsTest::hangul).forEach(c -> only.append((char) c));
      return only.toString();
    }

    /** What stands between two texts, if this has them and agrees with itself. */
    Between between(String before, String after) {
      String left = only(before);
      left = left.substring(Math.max(0, left.length() - CONTEXT));
      String right = only(after);
      right = right.substring(0, Math.min(CONTEXT, right.length()));
      Set<Between> found = new HashSet<>();
      for (int at = letters.indexOf(left + right);
          at >= 0;
          at = letters.indexOf(left + right, at + 1)) {
        int end = at + left.length();
        String gap = text.substring(places[end - 1] + 1, places[end]);
        found.add(Between.of(gap));
      }
      return found.size() == 1 ? found.iterator().next() : Between.UNKNOWN;
    }

    /** Share of the runs of some letters that another text has too. */
    double shareIn(Letters other) {
      Set<String> theirs = other.runs().collect(Collectors.toSet());
      return runs().filter(theirs::contains).count() / (double) runs().count();
    }

    private Stream<String> runs() {
      return IntStream.rangeClosed(0, letters.length() - CONTEXT)
          .mapToObj(i -> letters.substring(i, i + CONTEXT));
    }
  }
}
