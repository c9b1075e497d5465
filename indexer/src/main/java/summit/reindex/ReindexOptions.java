package summit.reindex;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import summit.extract.ExtractOptions;
import summit.extract.OcrMode;

/**
 * What a run is to do.
 *
 * @param data the folder of everything that is not source
 * @param home the folder of the launcher, where the briefs lie
 * @param paths files and folders named besides the catalogue's
 * @param catalogue whether to index the catalogue's documents and the briefs
 * @param rebuild whether to read and write everything anew
 * @param prune whether to take out what is neither named nor the catalogue's
 * @param dryRun whether only to say what would be done
 * @param jobs files read at once
 * @param extract limits and OCR
 * @param passwords by file name, "*" for all
 */
record ReindexOptions(
    Path data,
    Path home,
    List<Path> paths,
    boolean catalogue,
    boolean rebuild,
    boolean prune,
    boolean dryRun,
    int jobs,
    ExtractOptions extract,
    Map<String, List<String>> passwords) {
  ReindexOptions {
    paths = List.copyOf(paths);
    passwords = Map.copyOf(passwords);
  }

  Path documents() {
    return data.resolve("documents");
  }

  Path briefs() {
    return home.resolve("corpus").resolve("briefs").resolve("pdf");
  }

  Path index() {
    return data.resolve("index");
  }

  Path attachments() {
    return data.resolve("attachments");
  }

  /** The options for one file: its passwords, then those for all. */
  ExtractOptions extractFor(String name) {
    List<String> candidates = new java.util.ArrayList<>(passwords.getOrDefault(name, List.of()));
    candidates.addAll(passwords.getOrDefault("*", List.of()));
    return extract.withPasswords(candidates);
  }

  /** Eight digits that change when another reading could come out. */
  String reader(String name) {
    ExtractOptions options = extractFor(name);
    OcrMode ocr = options.ocr();
    String all = Reading.VERSION + " " + ocr + " " + Reading.ocrAtHand(ocr) + options.passwords();
    return Checksums.of(all).substring(0, 8);
  }
}
