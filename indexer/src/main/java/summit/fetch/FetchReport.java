package summit.fetch;

import java.time.Instant;
import java.util.List;

/**
 * What a run did: an outcome for every document it was asked about, in the catalogue's order.
 *
 * @param started when
 * @param seconds how long
 * @param offline whether no site could be reached, and so none was asked
 */
public record FetchReport(
    Instant started, double seconds, boolean offline, List<FetchOutcome> outcomes) {
  private static final int NOTHING_REACHED = 1;
  private static final int SOME_FAILED = 3;

  /** Keeps the outcomes from being changed. */
  public FetchReport {
    outcomes = List.copyOf(outcomes);
  }

  /** How many outcomes are of a kind. */
  public long count(Class<? extends FetchOutcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  /** How many were not asked for, for a reason. */
  public long count(SkipReason reason) {
    return outcomes.stream()
        .filter(o -> o instanceof FetchOutcome.Skipped skipped && skipped.reason() == reason)
        .count();
  }

  /** 0 where all is well, 1 where no site could be reached, 3 where some documents failed. */
  public int exitCode() {
    long failed = count(FetchOutcome.Failed.class);
    long asked = failed + count(FetchOutcome.Fetched.class) + count(FetchOutcome.Unchanged.class);
    long unreachable =
        outcomes.stream()
            .filter(o -> o instanceof FetchOutcome.Failed f && f.cause() == FetchCause.UNREACHABLE)
            .count();
    if (offline || (asked > 0 && unreachable == asked)) {
      return NOTHING_REACHED;
    }
    return failed == 0 ? 0 : SOME_FAILED;
  }
}
