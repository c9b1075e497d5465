package summit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.search.SearchRequest;

/** The {@code Link} header of a page of a list: first, prev, next, last. */
final class Paging {
  private static final int LONGEST = 4096;

  private Paging() {}

  static void link(Call call, int page, int size, int hits) {
    int last = Math.max(1, Math.ceilDiv(Math.min(hits, SearchRequest.WINDOW / size * size), size));
    List<String> links = new ArrayList<>();
    links.add(link(call, 1, "first"));
    if (page > 1) {
      links.add(link(call, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(call, page + 1, "next"));
    }
    links.add(link(call, last, "last"));
    String header = String.join(", ", links);
    // proxies commonly give up on an answer whose headers pass 8 KB, as a long query in four links
    // does
    if (header.length() <= LONGEST) {
      call.http().header("Link", header);
    }
  }

  private static String link(Call call, int page, String relation) {
    Map<String, List<String>> values = new TreeMap<>(call.params().values());
    values.put("page", List.of(String.valueOf(page)));
    List<String> pairs = new ArrayList<>();
    values.forEach(
        (name, all) -> all.forEach(value -> pairs.add(name + "=" + Links.encoded(value))));
    String path = call.links().prefix() + call.http().path();
    return "<" + path + "?" + String.join("&", pairs) + ">; rel=\"" + relation + "\"";
  }
}
