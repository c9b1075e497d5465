package summit.web;

import java.util.List;

/**
 * What the page of the API shows.
 *
 * @param site address of the site as the outside sees it
 */
public record ApiView(String site, List<Path> paths) {
  /**
   * A path of the API.
   *
   * @param example an address that answers
   */
  public record Path(String template, String summary, List<Parameter> parameters, String example) {}

  /**
   * A parameter of a path.
   *
   * @param allowed its values or their range; empty where it is free
   * @param usual its default; empty where there is none
   */
  public record Parameter(String name, String meaning, String allowed, String usual) {}

  /** The tag to paste into a page. */
  public String tag() {
    return """
    <script src="%s/embed/v1/summit-search.js" defer></script>
    <summit-search size="5" lang="ko en" filter="summit:seoul-2024">
      <a href="%s/search">Summit Search</a>
    </summit-search>\
    """
        .formatted(site, site);
  }

  /** The same for pages that take no script. */
  public String frame() {
    return "<iframe src=\"%s/embed/search?size=5\" width=\"640\" height=\"480\" title=\"Summit Search\"></iframe>"
        .formatted(site);
  }

  /** The policy that a page needs for the tag, beside what it has. */
  public String policy() {
    return "Content-Security-Policy: script-src %s; connect-src %s".formatted(site, site);
  }
}
