package summit.index;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a generation says of itself; written last, read first.
 *
 * @param generation name of the folder, as in {@code 2026-11-23T03-01-22Z-5c1f}
 * @param schema {@link PassageSchema#VERSION} of the writer
 * @param analyzers {@link Analyzers#fingerprint} of the writer
 * @param builtAt ISO instant
 * @param documents documents in it
 * @param pages pages in it
 * @param passages passages by language tag
 * @param problems files that are missing or incomplete, with their causes
 * @param withdrawn ids of documents that an earlier generation held and this one does not, in order
 */
public record Manifest(
    String generation,
    int schema,
    String analyzers,
    String builtAt,
    int documents,
    int pages,
    Map<String, Integer> passages,
    List<Problem> problems,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> withdrawn) {
  public Manifest {
    passages = Map.copyOf(passages);
    problems = List.copyOf(problems);
    withdrawn = List.copyOf(withdrawn);
  }

  /**
   * A file that is not, or not wholly, in the index.
   *
   * @param id document id; null where the file has none
   * @param status {@code failed} or {@code partial}
   * @param cause one of the closed list of causes
   * @param pagesFailed number of pages that are missing; 0 where the whole file is
   */
  public record Problem(
      String file,
      @Nullable String id,
      String status,
      String cause,
      String message,
      int pagesFailed) {}
}
