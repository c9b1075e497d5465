package summit.api.portal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Call;
import summit.api.Json;
import summit.api.Links;
import summit.api.Params;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.api.Replies;
import summit.api.SearchParams;
import summit.query.Facet;

/** The ways into another page: an iframe, oEmbed, a browser's own search box. */
public final class Embed {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int MOST = 4096;

  private final SearchParams parameters;

  /** Reads the same parameters as a search. */
  public Embed(SearchParams parameters) {
    this.parameters = parameters;
  }

  /** The page for an iframe: the component, set up by the parameters of a search. */
  public void page(Call call) {
    Params params = call.speaking().params();
    String query = parameters.query(params);
    parameters.filters(params);
    int size = params.number("size", 5, 1, 20);
    params.check();
    String tag = call.words().language().tag();
    String link =
        call.links().prefix() + "/search" + (query.isBlank() ? "" : "?q=" + Links.encoded(query));
    String label = escape(call.words().text("embed.link"));
    String page =
        """
        <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="%s/embed/v1/frame.css">
        <script src="%s/embed/v1/summit-search.js" defer></script></head>
        <body><main><h1>%s</h1>
        <summit-search size="%d" hl="%s" query="%s" filter="%s" target="_blank">
        <a href="%s" target="_blank" rel="noopener">%s</a></summit-search></main></body></html>
        """
            .formatted(
                tag,
                label,
                escape(call.links().prefix()),
                escape(call.links().prefix()),
                label,
                size,
                tag,
                escape(query),
                escape(filter(params)),
                escape(link),
                label);
    Replies.fixed(call, "text/html", page, 300);
  }

  /** The filters as the component's attribute has them. */
  private static String filter(Params params) {
    List<String> pairs = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      params.raw(facet.parameter()).forEach(value -> pairs.add(facet.parameter() + ":" + value));
    }
    for (String date : List.of("from", "to")) {
      params.raw(date).forEach(value -> pairs.add(date + ":" + value));
    }
    return String.join(" ", pairs);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What oEmbed tells a page that was given an address of ours. */
  public void oembed(Call call) throws IOException {
    Params params = call.speaking().params();
    String address = params.text("url", MOST);
    Optional<String> format = params.oneOf("format", List.of("json", "xml"));
    int width = Math.min(WIDTH, params.number("maxwidth", WIDTH, 1, 100_000));
    int height = Math.min(HEIGHT, params.number("maxheight", HEIGHT, 1, 100_000));
    Optional<String> frame = frame(call, address);
    if (address.isEmpty() || frame.isEmpty()) {
      params.fault("url", "foreign-url");
    }
    params.check();
    if (format.filter("xml"::equals).isPresent()) {
      throw new ProblemException(Problem.Kind.NOT_IMPLEMENTED);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", call.words().text("embed.link"));
    answer.put("provider_name", call.words().text("opensearch.name"));
    answer.put("provider_url", call.links().absolute(call.links().prefix() + "/"));
    answer.put("width", width);
    answer.put("height", height);
    answer.put(
        "html",
        "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\"></iframe>"
            .formatted(
                escape(frame.orElse("")), width, height, escape(call.words().text("embed.link"))));
    Replies.fixed(call, "application/json", Json.MAPPER.writeValueAsBytes(answer), 3600);
  }

  /** The frame that shows what an address of this site shows; empty for any other address. */
  private static Optional<String> frame(Call call, String address) {
    String site = call.links().absolute(call.links().prefix());
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String path = String.valueOf(uri.getRawPath());
    if (!address.startsWith(site + "/")) {
      return Optional.empty();
    }
    String own = path.substring(call.links().prefix().length());
    if (own.equals("/") || own.equals("/search")) {
      return Optional.of(site + "/embed/search" + framed(uri.getRawQuery()));
    }
    return own.matches("/documents/[^/]+(/pages/\\d+)?")
        ? Optional.of(site + "/embed/search?document=" + own.split("/", -1)[2])
        : Optional.empty();
  }

  /** The part of a search's query string that the frame takes. */
  private static String framed(@org.jspecify.annotations.Nullable String query) {
    Params all = new Params(query);
    List<String> pairs = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of("q", "from", "to", "hl"));
    for (Facet facet : Facet.values()) {
      names.add(facet.parameter());
    }
    names.forEach(
        name -> all.raw(name).forEach(value -> pairs.add(name + "=" + Links.encoded(value))));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** What a browser needs to add this search to its own. */
  public void openSearch(Call call) {
    call.speaking().params().check();
    Links links = call.links();
    String site = links.absolute(links.prefix());
    String hl = "&hl=" + call.words().language().tag();
    Xml xml = new Xml();
    xml.open("OpenSearchDescription");
    xml.attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.text("ShortName", call.words().text("opensearch.name"));
    xml.text("Description", call.words().text("opensearch.description"));
    xml.text("InputEncoding", "UTF-8");
    url(xml, "text/html", site + "/search?q={searchTerms}" + hl);
    url(xml, "application/atom+xml", site + "/feed.atom?q={searchTerms}" + hl);
    url(xml, "application/json", site + "/api/v1/search?q={searchTerms}" + hl);
    Replies.fixed(call, "application/opensearchdescription+xml", xml.close().toString(), 86_400);
  }

  private static void url(Xml xml, String type, String template) {
    xml.open("Url").attribute("type", type).attribute("method", "get");
    xml.attribute("template", template).close();
  }
}
