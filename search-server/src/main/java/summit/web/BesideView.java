package summit.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of a document with another language version beside it, passage by passage.
 *
 * @param other the version beside it
 */
public record BesideView(ReadingView reading, DocumentCard other, List<Row> rows) {
  public BesideView {
    rows = List.copyOf(rows);
  }

  /**
   * A passage and its twin; empty where none was aligned.
   *
   * @param page page of the twin; 0 where there is none
   * @param url the twin on its page
   */
  public record Row(Block block, Optional<Block> twin, int page, String url) {}

  /** Another page, the same version beside it. */
  public Optional<String> previous() {
    return reading.previous().map(this::withOther);
  }

  /** Another page, the same version beside it. */
  public Optional<String> next() {
    return reading.next().map(this::withOther);
  }

  private String withOther(String url) {
    return Ui.with(url, "with", other.info().id());
  }
}
