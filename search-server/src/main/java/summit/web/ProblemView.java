package summit.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.api.Problem;

/** What went wrong, and what was typed. */
public record ProblemView(Problem problem, String text) {
  private static final Pattern DOCUMENT = Pattern.compile("/\\S*?documents/[^\\s/]*[^\\s/.]");

  /** The document that the problem's own words point to; empty where they point to none. */
  public Optional<String> document() {
    Matcher document = DOCUMENT.matcher(problem.detail());
    return document.find() ? Optional.of(document.group()) : Optional.empty();
  }

  /** Whether there is no index yet. */
  public boolean noIndex() {
    return problem.status() == 503;
  }
}
