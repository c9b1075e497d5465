package summit.extract.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.DocumentText;
import summit.extract.Extraction;
import summit.extract.Extraction.Extracted;
import summit.extract.Extraction.Partial;
import summit.extract.Extraction.Unreadable;
import summit.extract.RawPage;
import summit.extract.compose.DocumentComposer;
import summit.extract.worker.Collector.Loss;

/** Decides what became of a file from what came of it. */
final class Outcome {
  private final String name;

  Outcome(Path file) {
    name = String.valueOf(file.getFileName());
  }

  Extraction of(Collector collected) {
    SortedMap<Integer, Loss> losses = collected.losses();
    List<RawPage> pages = collected.pages();
    boolean text = pages.stream().anyMatch(page -> !page.blank());
    if (collected.failure().isPresent() && (pages.isEmpty() || losses.isEmpty())) {
      Loss failure = collected.failure().get();
      return new Unreadable(failure.cause(), name + ": " + failure.message());
    }
    if (!text && collected.embedded().isEmpty()) {
      return nothing(losses, pages);
    }
    DocumentText document = document(collected);
    if (losses.isEmpty()) {
      return new Extracted(document);
    }
    Loss first = losses.firstEntry().getValue();
    return new Partial(
        document, List.copyOf(losses.keySet()), first.cause(), name + ": " + summary(losses));
  }

  private Extraction nothing(SortedMap<Integer, Loss> losses, List<RawPage> pages) {
    if (!losses.isEmpty()) {
      Loss first = losses.firstEntry().getValue();
      return new Unreadable(first.cause(), name + ": " + summary(losses));
    }
    boolean recognised = pages.stream().anyMatch(RawPage::ocr);
    return recognised
        ? new Unreadable(Cause.NO_TEXT, name + ": no text was recognised in its images")
        : new Unreadable(Cause.EMPTY, name + ": no text on any of its pages: " + pages.size());
  }

  private static String summary(SortedMap<Integer, Loss> losses) {
    String first = losses.firstEntry().getValue().message();
    return losses.size() == 1 ? first : first + " (and " + (losses.size() - 1) + " more pages)";
  }

  private static DocumentText document(Collector collected) {
    DocumentHead head = collected.head();
    DocumentComposer composer = new DocumentComposer(collected.pages());
    return new DocumentText(
        head.mediaType(),
        head.title(),
        head.author(),
        head.date(),
        composer.pages(),
        head.outline().isEmpty() ? composer.headings() : head.outline(),
        collected.embedded());
  }
}
