package summit.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summit.passage.Passage;
import summit.search.SearchRequest;

/**
 * Addresses of what the server shows.
 *
 * @param origin scheme, host and port, for links that leave the site
 * @param prefix path the site lives under, without a slash at its end; mostly empty
 */
public record Links(String origin, String prefix) {
  /** The addresses of a site by its own. */
  public static Links of(URI site) {
    String path = site.getPath() == null ? "" : site.getPath().replaceAll("/+$", "");
    return new Links(site.getScheme() + "://" + site.getAuthority(), path);
  }

  /** An address of this site, for a link that leaves it. */
  public String absolute(String path) {
    return origin + path;
  }

  /** Of a document. */
  public String document(String id) {
    return prefix + "/documents/" + segment(id);
  }

  /** Of the original file of a document. */
  public String file(String id) {
    return prefix + "/api/v1/documents/" + segment(id) + "/file";
  }

  /** Of a page. */
  public String page(String document, int page) {
    return document(document) + "/pages/" + page;
  }

  /** Of a passage on its page. */
  public String passage(Passage passage) {
    return page(passage.document(), passage.page()) + fragment(passage.id());
  }

  /** Of a passage on its page, its matches marked. */
  public String passage(Passage passage, Marks marks) {
    return page(passage.document(), passage.page()) + marks.query() + fragment(passage.id());
  }

  private static String fragment(String passageId) {
    return "#" + passageId.substring(passageId.lastIndexOf(':') + 1);
  }

  private static String segment(String id) {
    return encoded(id).replace("+", "%20");
  }

  /** A value in a query string. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What a page needs to mark the same matches as the search did. */
  public record Marks(String text, boolean cross, Set<String> without) {
    /** Nothing to mark. */
    public static final Marks NONE = new Marks("", true, Set.of());

    /** Those of a search. */
    public static Marks of(SearchRequest request) {
      return new Marks(request.text(), request.cross(), request.without());
    }

    /** The query string with its question mark; empty where there is nothing to mark. */
    public String query() {
      if (text.isBlank()) {
        return "";
      }
      List<String> parts = new ArrayList<>(List.of("q=" + encoded(text)));
      if (!cross) {
        parts.add("cross=off");
      }
      without.stream().sorted().forEach(id -> parts.add("without=" + encoded(id)));
      return "?" + String.join("&", parts);
    }
  }
}
