package summit.api.portal;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import summit.api.ApiRoutes;
import summit.api.Call;
import summit.api.Calls;
import summit.api.Replies;

/** The paths for portals, browsers' search boxes, feed readers and crawlers. */
public final class Portals {
  private static final String FILES = "/summit/api/portal/";

  private final Calls calls;
  private final Embed embed;
  private final Feed feed;
  private final SiteMap siteMap;

  /** The paths, answered by these. */
  public Portals(Calls calls, Embed embed, Feed feed, SiteMap siteMap) {
    this.calls = calls;
    this.embed = embed;
    this.feed = feed;
    this.siteMap = siteMap;
  }

  /** Registers the paths. */
  public void register(RoutesConfig routes) {
    add(routes, "/embed/v1/summit-search.js", call -> file(call, "text/javascript"));
    add(routes, "/embed/v1/frame.css", call -> file(call, "text/css"));
    add(routes, "/embed/search", embed::page);
    add(routes, "/oembed", embed::oembed);
    add(routes, "/opensearch.xml", embed::openSearch);
    add(routes, "/feed.atom", feed::atom);
    add(routes, "/sitemap.xml", siteMap::sitemap);
    add(routes, "/robots.txt", siteMap::robots);
  }

  private void add(RoutesConfig routes, String path, Calls.Answering answering) {
    ApiRoutes.get(routes, path, calls.handler(answering));
  }

  /** A file of the build: it changes with the build, not with the index. */
  private static void file(Call call, String mediaType) throws IOException {
    String name = call.http().path().replaceFirst(".*/", "");
    try (InputStream stream = Portals.class.getResourceAsStream(FILES + name)) {
      if (stream == null) {
        throw new IOException(name + " is missing from the build");
      }
      Replies.fixed(call, mediaType + "; charset=utf-8", stream.readAllBytes(), 3600);
    }
  }
}
