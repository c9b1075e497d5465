package summit.api.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import summit.api.Call;
import summit.api.Freshness;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Replies;
import summit.passage.DocumentInfo;
import summit.query.Filters;
import summit.search.DocumentList;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/** What crawlers ask for: every document's page with its language versions, and the rules. */
public final class SiteMap {
  private static final int PAGE = 100;

  private final LiveSearcher live;

  /** Maps what a searcher knows. */
  public SiteMap(LiveSearcher live) {
    this.live = live;
  }

  private record Place(DocumentInfo info, List<Hit.Version> versions) {}

  /** The map. */
  public void sitemap(Call call) throws IOException {
    call.params().check();
    PassageSearcher searcher = live.get();
    if (Freshness.unchanged(call, searcher.manifest().generation())) {
      return;
    }
    List<Place> places = Replies.consistent(searcher, (s, index) -> places(s));
    call.http().contentType("application/xml; charset=utf-8").result(write(call.links(), places));
  }

  private static List<Place> places(PassageSearcher searcher) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int page = 1; page * PAGE <= SearchRequest.WINDOW; page++) {
      DocumentList list = searcher.documents(Filters.NONE, SearchRequest.Sort.TITLE, page, PAGE);
      for (DocumentInfo info : list.documents()) {
        places.add(new Place(info, searcher.versions(info)));
      }
      if (list.documents().size() < PAGE) {
        break;
      }
    }
    return places;
  }

  private static String write(Links links, List<Place> places) {
    Xml xml = new Xml();
    xml.open("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    xml.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    xml.open("url").text("loc", links.absolute(links.prefix() + "/")).close();
    for (Place place : places) {
      xml.open("url").text("loc", links.absolute(links.document(place.info().id())));
      alternate(xml, place.info().language(), links, place.info().id());
      place.versions().forEach(other -> alternate(xml, other.language(), links, other.id()));
      xml.close();
    }
    return xml.close().toString();
  }

  private static void alternate(Xml xml, String language, Links links, String id) {
    xml.open("xhtml:link").attribute("rel", "alternate").attribute("hreflang", language);
    xml.attribute("href", links.absolute(links.document(id))).close();
  }

  /** The rules: documents are welcome to be crawled, searches are endless and are not. */
  public void robots(Call call) {
    call.params().check();
    String prefix = call.links().prefix();
    String rules =
        "User-agent: *\nDisallow: "
            + prefix
            + "/search\nDisallow: "
            + prefix
            + "/embed/\nDisallow: "
            + prefix
            + "/api/\nDisallow: "
            + prefix
            + "/feed.atom\nSitemap: "
            + call.links().absolute(prefix + "/sitemap.xml")
            + "\n";
    Replies.fixed(call, "text/plain", rules, 3600);
  }
}
