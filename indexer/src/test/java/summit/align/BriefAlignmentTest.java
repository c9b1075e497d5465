package summit.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.brief.Brief;
import summit.extract.ExtractOptions;
import summit.extract.ExtractRequest;
import summit.extract.KeptPages;
import summit.extract.OcrMode;
import summit.extract.compose.DocumentComposer;
import summit.extract.pdf.PdfExtractor;
import summit.glossary.Glossary;
import summit.passage.DocumentInfo;
import summit.passage.OutlineEntry;
import summit.passage.Page;
import summit.passage.Passage;
import summit.passage.ReadDocument;
import summit.split.PassageSplitter;

/**
 * The printed briefs, read, cut and aligned as any document is. A numbered paragraph is paired
 * right when the counterpart of its passage holds the paragraph of the same number.
 */
class BriefAlignmentTest {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("SUMMIT_HOME"), ".."), "corpus", "briefs");
  private static final double ENOUGH = 0.95;

  /** How many characters of a paragraph tell it from every other. */
  private static final int BEGINNING = 16;

  private int paragraphs;
  private int paired;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void numberedParagraphsFindTheirTwins() throws IOException {
    Aligner aligner = new Aligner(Glossary.bundled());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path english : files.filter(f -> f.toString().endsWith(".en.txt")).sorted().toList()) {
        Brief left = Brief.read(english);
        Brief right = Brief.read(FOLDER.resolve(left.work() + ".ko.txt"));
        List<ReadDocument> versions = aligner.align(List.of(document(left), document(right)));
        count(left, right, versions);
        count(right, left, versions.reversed());
      }
    }
    String figures =
        "%d of %d numbered paragraphs paired, %d wrong: %s"
            .formatted(paired, paragraphs, wrong.size(), wrong);

    assertThat(paragraphs).isGreaterThan(700);
    assertThat(paired).as(figures).isGreaterThanOrEqualTo((int) Math.ceil(ENOUGH * paragraphs));
    assertThat(wrong).as(figures).isEmpty();
  }

  /** Read in this process, since the briefs are our own. */
  private static ReadDocument document(Brief brief) throws IOException {
    Path pdf = FOLDER.resolve("pdf").resolve(brief.id() + ".pdf");
    KeptPages sink = new KeptPages();
    new PdfExtractor()
        .extract(ExtractRequest.of(pdf, ExtractOptions.DEFAULTS.withOcr(OcrMode.OFF)), sink);
    DocumentComposer composer = new DocumentComposer(sink.pages());
    List<Page> pages = composer.pages();
    List<OutlineEntry> outline = composer.headings();
    return new ReadDocument(
        info(brief, pages, outline),
        pages,
        new PassageSplitter().split(brief.id(), pages, outline, brief.language()));
  }

  private static DocumentInfo info(Brief brief, List<Page> pages, List<OutlineEntry> outline) {
    return new DocumentInfo(
        brief.id(),
        brief.work() + "-brief",
        Map.of(brief.language(), brief.title()),
        brief.language(),
        "brief",
        "",
        List.of(),
        List.of(),
        "",
        pages.size(),
        brief.id() + ".pdf",
        "",
        "",
        "",
        PdfExtractor.MEDIA_TYPE,
        brief.work(),
        List.of(),
        "",
        outline);
  }

  private static List<Brief.Paragraph> paragraphs(Brief brief) {
    return brief.sections().stream().flatMap(section -> section.paragraphs().stream()).toList();
  }

  private void count(Brief from, Brief to, List<ReadDocument> versions) {
    Map<String, Passage> others = new HashMap<>();
    versions.getLast().passages().forEach(passage -> others.put(passage.id(), passage));
    List<Brief.Paragraph> said = paragraphs(from);
    List<Brief.Paragraph> twins = paragraphs(to);
    for (int i = 0; i < said.size(); i++) {
      paragraphs++;
      Passage own =
          holding(versions.getFirst(), said.get(i))
              .orElseThrow(() -> new AssertionError(from.id() + ": run summit briefs"));
      Brief.Paragraph twin = twins.get(i);
      Optional<Passage> other = Optional.ofNullable(own.counterpart()).map(others::get);
      if (other.isPresent() && holds(other.get(), twin)) {
        paired++;
      } else if (other.isPresent() && !other.get().number().equals(own.number())) {
        wrong.add(from.id() + " " + twin.number());
      }
    }
  }

  private static Optional<Passage> holding(ReadDocument document, Brief.Paragraph paragraph) {
    return document.passages().stream().filter(passage -> holds(passage, paragraph)).findFirst();
  }

  private static boolean holds(Passage passage, Brief.Paragraph paragraph) {
    String beginning = squeezed(paragraph.number() + "." + paragraph.text());
    return squeezed(passage.text()).contains(beginning.substring(0, BEGINNING));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
