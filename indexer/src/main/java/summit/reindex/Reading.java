package summit.reindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.extract.DocumentText;
import summit.extract.Embedded;
import summit.extract.Extraction;
import summit.extract.OcrMode;
import summit.extract.ocr.Tesseract;
import summit.extract.worker.ExtractionWorkers;
import summit.reindex.JournalEntry.Outcome;

/**
 * Reads one file: its text to the cache, its attachments to a folder, its outcome to the journal.
 */
final class Reading {
  /** Raise it when another text comes out of the same file: everything is read again. */
  static final int VERSION = 3;

  private final ExtractionWorkers workers;
  private final ReindexOptions options;
  private final PageCache cache;
  private final Journal journal;

  Reading(ExtractionWorkers workers, ReindexOptions options, PageCache cache, Journal journal) {
    this.workers = workers;
    this.options = options;
    this.cache = cache;
    this.journal = journal;
  }

  /** Whether images can be read, which makes another text of the same file. */
  static boolean ocrAtHand(OcrMode mode) {
    return mode != OcrMode.OFF && Tesseract.find().installed();
  }

  /** How reading a file ended, in the words of the journal; no text where it failed. */
  private record Ending(
      Outcome outcome,
      String cause,
      String message,
      List<Integer> missing,
      Optional<DocumentText> text) {
    static Ending of(Extraction extraction) {
      return switch (extraction) {
        case Extraction.Extracted whole ->
            new Ending(Outcome.WHOLE, "", "", List.of(), Optional.of(whole.text()));
        case Extraction.Partial part ->
            new Ending(
                Outcome.PARTIAL,
                part.cause().tag(),
                part.message(),
                part.missingPages(),
                Optional.of(part.text()));
        case Extraction.Unreadable failed ->
            new Ending(
                Outcome.FAILED,
                failed.cause().tag(),
                failed.message(),
                List.of(),
                Optional.empty());
      };
    }
  }

  /** Reads a file, whatever it holds. */
  JournalEntry read(SourceFile file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Ending ending = Ending.of(workers.extract(file.path(), options.extractFor(file.name())));
    double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    List<String> attachments = List.of();
    if (ending.text().isPresent()) {
      DocumentText text = ending.text().get();
      attachments = attachments(file, text.embedded());
      cache.put(file.sha256(), options.reader(file.name()), text);
    }
    JournalEntry entry =
        new JournalEntry(
            file.path().toString(),
            file.name(),
            file.size(),
            file.modified(),
            file.sha256(),
            options.reader(file.name()),
            ending.outcome(),
            ending.cause(),
            ending.message(),
            ending.text().map(text -> text.pages().size()).orElse(0),
            ending.missing(),
            seconds,
            attachments);
    journal.add(entry);
    return entry;
  }

  /** Attachments become files named by number and their own name, under the outer file's sum. */
  private List<String> attachments(SourceFile file, List<Embedded> embedded) throws IOException {
    List<String> paths = new ArrayList<>();
    if (!embedded.isEmpty()) {
      Path folder = Files.createDirectories(options.attachments().resolve(file.sha256()));
      for (Embedded inner : embedded) {
        String name = (paths.size() + 1) + "-" + inner.name().replaceAll("[/\\\\\\p{Cntrl}]", "_");
        Path target = folder.resolve(name);
        Path fresh = Files.createTempFile(folder, ".writing", null);
        Files.write(fresh, inner.content());
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        paths.add(target.toAbsolutePath().toString());
      }
    }
    return paths;
  }
}
