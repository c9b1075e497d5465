package summit.api.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.api.Json;
import summit.api.Labelling;
import summit.api.Links;
import summit.passage.DocumentInfo;
import summit.query.Facet;
import summit.search.Hit;

/** JSON-LD for the pages: what a document or the site is, in the words of schema.org. */
public final class StructuredData {
  private static final String CONTEXT = "https://schema.org";

  private StructuredData() {}

  /** Of the site. */
  public static String site(Links links, String name) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("@context", CONTEXT);
    site.put("@type", "WebSite");
    site.put("name", name);
    site.put("url", links.absolute(links.prefix() + "/"));
    return script(site);
  }

  /** Of a document. */
  public static String document(
      DocumentInfo info, List<Hit.Version> versions, Labelling labels, Links links) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("@context", CONTEXT);
    report.put("@type", "Report");
    report.put("@id", links.absolute(links.document(info.id())));
    report.put("name", info.title(info.language()));
    report.put("inLanguage", info.language());
    report.put("datePublished", info.date());
    report.put(
        "author",
        info.issuers().stream()
            .map(i -> Map.of("@type", "Organization", "name", labels.label(Facet.ISSUER, i)))
            .toList());
    report.put("license", info.licence());
    report.put("isBasedOn", info.source());
    report.put(
        "workTranslation",
        versions.stream()
            .filter(version -> !version.language().equals(info.language()))
            .map(version -> Map.of("@id", links.absolute(links.document(version.id()))))
            .toList());
    report.put(
        "encoding",
        Map.of(
            "@type",
            "MediaObject",
            "encodingFormat",
            info.mediaType(),
            "contentUrl",
            links.absolute(links.file(info.id()))));
    report.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return script(report);
  }

  /** JSON that can stand in a script element, whatever a title holds. */
  private static String script(Map<String, Object> data) {
    return Json.MAPPER.writeValueAsString(data).replace("<", "\\u003c");
  }
}
