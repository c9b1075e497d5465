package summit.web;

import summit.api.Problem;

/** What went wrong, and what was typed. */
public record ProblemView(Problem problem, String text) {
  /** Whether there is no index yet. */
  public boolean noIndex() {
    return problem.status() == 503;
  }
}
