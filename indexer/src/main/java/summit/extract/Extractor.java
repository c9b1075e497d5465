package summit.extract;

import java.io.IOException;

/** Reads the files of some formats, page by page. Not thread-safe; lives in a worker process. */
public interface Extractor {
  /** Whether this reads files of that detected type. */
  boolean reads(String mediaType);

  /**
   * Reads a file into a sink: the head first, then every page from the requested one on, read or
   * missing.
   *
   * @throws ExtractionException with the cause, where the file as a whole cannot be read
   * @throws IOException where the sink or the disk fails, or the file is malformed
   */
  void extract(ExtractRequest request, PageSink sink) throws IOException;
}
