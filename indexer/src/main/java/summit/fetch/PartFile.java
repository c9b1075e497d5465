package summit.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A download that is not whole yet, and what it takes to go on with it later. */
final class PartFile {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d{1,18})");

  private final Path file;
  private final Path note;

  PartFile(Path file, Path note) {
    this.file = file;
    this.note = note;
  }

  /**
   * What was half-way.
   *
   * @param url the catalogue's address
   * @param validator strong ETag or date; the site sends the rest only where it still fits
   */
  record Origin(String url, String validator) {}

  Path file() {
    return file;
  }

  long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** The headers that ask for the rest; none where there is nothing to go on with. */
  Map<String, String> conditions(String url) throws IOException {
    Optional<Origin> origin = Shelf.read(note, Origin.class);
    if (size() == 0 || origin.isEmpty() || !origin.get().url().equals(url)) {
      return Map.of();
    }
    return Map.of("Range", "bytes=" + size() + "-", "If-Range", origin.get().validator());
  }

  /** Opens it to be written anew. */
  FileChannel begin(String url, Answer answer) throws IOException {
    discard();
    String validator = validator(answer);
    if (!validator.isEmpty()) {
      Shelf.write(note, new Origin(url, validator));
    }
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static String validator(Answer answer) {
    String etag = answer.header("ETag");
    return etag.startsWith("\"") ? etag : answer.header("Last-Modified");
  }

  /**
   * Opens it to be gone on with.
   *
   * @throws FetchException if the site sends another part than was asked for
   */
  FileChannel resume(Answer answer) throws IOException, FetchException {
    Matcher range = RANGE.matcher(answer.header("Content-Range"));
    if (!range.matches() || Long.parseLong(range.group(1)) != size()) {
      discard();
      throw FetchException.passing(FetchCause.TRUNCATED, answer.header("Content-Range"));
    }
    return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /** The size of the whole file that a resumed answer announces; -1 where it does not. */
  static long total(Answer answer) {
    Matcher range = RANGE.matcher(answer.header("Content-Range"));
    return range.matches() ? Long.parseLong(range.group(2)) : -1;
  }

  void discard() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(note);
  }
}
