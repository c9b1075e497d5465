package summit.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.query.QueryReading.Expansion;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * What to follow across the summits. A phrase is followed as a phrase, under every name that the
 * glossary has for it; a query with operators of its own is followed as it stands.
 *
 * @param query what to search for
 * @param names other names that are followed too
 */
record AcrossPhrase(String query, List<String> names) {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} '’·.-]*");
  private static final Pattern OPERATOR = Pattern.compile(".*\\b(AND|OR|NOT)\\b.*");
  private static final int MOST = 8;

  static AcrossPhrase of(String text, PassageSearcher searcher) throws IOException {
    String typed = text.strip();
    if (!plain(typed)) {
      return new AcrossPhrase(text, List.of());
    }
    List<Expansion> expansions =
        searcher.search(SearchRequest.of(typed).at(1, 1)).query().expansions();
    Set<String> names =
        expansions.stream()
            .filter(expansion -> expansion.from().equalsIgnoreCase(typed))
            .flatMap(expansion -> expansion.to().stream())
            .filter(AcrossPhrase::plain)
            .limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String query =
        names.stream()
            .map(name -> " OR \"" + name + "\"")
            .collect(Collectors.joining("", "\"" + typed + "\"", ""));
    boolean found = searcher.search(SearchRequest.of(query).at(1, 1)).documents() > 0;
    return found ? new AcrossPhrase(query, List.copyOf(names)) : new AcrossPhrase(text, List.of());
  }

  private static boolean plain(String text) {
    return PLAIN.matcher(text).matches() && !OPERATOR.matcher(text).matches();
  }
}
