package summit.api.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Call;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Replies;
import summit.api.SearchParams;
import summit.passage.DocumentInfo;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;
import summit.search.SearchResults;

/** Any search as an Atom feed: an entry a document, whose id stays when everything else changes. */
public final class Feed {
  private static final int ENTRIES = 50;

  private final LiveSearcher live;
  private final SearchParams parameters;

  /** Feeds from a searcher. */
  public Feed(LiveSearcher live, SearchParams parameters) {
    this.live = live;
    this.parameters = parameters;
  }

  /** An entry in the making. */
  private record Entry(Hit hit, Instant updated) {}

  /** The feed of a search: the newest documents first. */
  public void atom(Call call) throws IOException {
    SearchRequest request = request(call);
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    SearchResults found = searcher.search(request);
    List<Entry> entries =
        Replies.consistent(searcher, (s, index) -> entries(s, found)).stream()
            .sorted(Comparator.comparing(Entry::updated).reversed())
            .toList();
    Freshness.stamp(call, found.index().generation());
    call.http()
        .contentType("application/atom+xml; charset=utf-8")
        .result(write(call, request, entries, instant(found.index().builtAt())));
  }

  private SearchRequest request(Call call) {
    SearchRequest asked = parameters.search(call.speaking().params());
    call.params().check();
    boolean chosen = !call.params().raw("sort").isEmpty();
    return new SearchRequest(
        asked.text(),
        asked.filters(),
        asked.cross(),
        asked.without(),
        SearchRequest.Group.DOCUMENT,
        chosen ? asked.sort() : SearchRequest.Sort.NEWEST,
        1,
        ENTRIES);
  }

  private static List<Entry> entries(PassageSearcher searcher, SearchResults found)
      throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Hit hit : found.hits()) {
      entries.put(hit.document().id(), new Entry(hit, updated(searcher, hit.document())));
    }
    return List.copyOf(entries.values());
  }

  /** When the original last changed here; its own date where it does not lie here. */
  private static Instant updated(PassageSearcher searcher, DocumentInfo info) throws IOException {
    Optional<Path> file = searcher.file(info.id()).filter(Files::isRegularFile);
    return file.isPresent()
        ? Files.getLastModifiedTime(file.get()).toInstant().truncatedTo(ChronoUnit.SECONDS)
        : instant(info.date() + "T00:00:00Z");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private static String write(
      Call call, SearchRequest request, List<Entry> entries, Instant builtAt) {
    Links links = call.links();
    String about = request.text().isBlank() ? call.words().text("feed.all") : request.text();
    String query = call.http().req().getQueryString();
    String tail = query == null ? "" : "?" + query;
    Xml xml = new Xml();
    xml.open("feed").attribute("xmlns", "http://www.w3.org/2005/Atom");
    xml.text("id", "urn:summit-search:feed:" + Links.encoded(call.params().canonical()));
    xml.text("title", call.words().text("feed.title", about));
    xml.text(
        "updated", entries.stream().map(Entry::updated).findFirst().orElse(builtAt).toString());
    link(xml, "self", "application/atom+xml", links.absolute(links.prefix() + "/feed.atom" + tail));
    link(xml, "alternate", "text/html", links.absolute(links.prefix() + "/search" + tail));
    xml.open("author").text("name", call.words().text("opensearch.name")).close();
    entries.forEach(entry -> entry(xml, entry, call, Links.Marks.of(request)));
    return xml.close().toString();
  }

  private static void entry(Xml xml, Entry entry, Call call, Links.Marks marks) {
    DocumentInfo info = entry.hit().document();
    Links links = call.links();
    xml.open("entry");
    xml.text("id", "urn:summit-search:document:" + info.id());
    xml.text("title", info.title(info.language()));
    xml.text("updated", entry.updated().toString());
    if (!info.date().isEmpty()) {
      xml.text("published", info.date() + "T00:00:00Z");
    }
    String path =
        entry.hit().passages().stream()
            .findFirst()
            .map(best -> links.passage(best.passage(), marks))
            .orElseGet(() -> links.document(info.id()));
    link(xml, "alternate", "text/html", links.absolute(path));
    String summary =
        entry.hit().passages().stream().findFirst().map(best -> best.snippet().text()).orElse("");
    xml.open("summary").attribute("xml:lang", info.language()).characters(summary).close();
    xml.open("category").attribute("term", info.language()).close();
    xml.close();
  }

  private static void link(Xml xml, String relation, String type, String address) {
    xml.open("link").attribute("rel", relation).attribute("type", type);
    xml.attribute("href", address).close();
  }
}
