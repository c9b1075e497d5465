package summit.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a document between runs.
 *
 * @param url the catalogue's address it was asked at
 * @param file name in the documents folder; empty where it never came
 * @param etag validator; empty where the site gave none
 * @param lastModified validator; empty where the site gave none
 * @param sha256 of the file, in lower-case hexadecimal; empty where it never came
 * @param bytes size of the file; -1 while it is being put in place
 * @param checkedAt when the site was last asked
 * @param failure why it did not come the last time; null where it did
 * @param detail of the failure
 */
record Sidecar(
    String url,
    String file,
    String etag,
    String lastModified,
    String sha256,
    long bytes,
    Instant checkedAt,
    @Nullable FetchCause failure,
    String detail) {

  /** Nothing came yet. */
  static Sidecar blank(String url, Instant now) {
    return new Sidecar(url, "", "", "", "", -1, now, null, "");
  }

  /** Asked again, with nothing new. */
  Sidecar checked(Instant now) {
    return new Sidecar(url, file, etag, lastModified, sha256, bytes, now, null, "");
  }

  /** Asked again, in vain. */
  Sidecar failed(FetchException why, Instant now) {
    return new Sidecar(url, file, etag, lastModified, sha256, bytes, now, why.why(), why.detail());
  }

  /** The same, where the address is; else only which file is ours to replace. */
  Sidecar movedTo(String other) {
    return other.equals(url) ? this : new Sidecar(other, file, "", "", "", -1, checkedAt, null, "");
  }

  /** Whether another note is of the same name and bytes. */
  boolean sameFile(Sidecar other) {
    return file.equals(other.file) && sha256.equals(other.sha256);
  }

  /** The file is about to be replaced: should that be cut off, nothing is taken for granted. */
  Sidecar pending() {
    return new Sidecar(url, file, "", "", "", -1, checkedAt, null, "");
  }

  /** Whether the site was asked within a time. */
  boolean within(Duration age, Instant now) {
    return !checkedAt.isAfter(now) && checkedAt.plus(age).isAfter(now);
  }

  /** The headers that ask only for something newer. */
  Map<String, String> conditions() {
    Map<String, String> headers = new HashMap<>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    }
    if (!lastModified.isEmpty()) {
      headers.put("If-Modified-Since", lastModified);
    }
    return headers;
  }
}
