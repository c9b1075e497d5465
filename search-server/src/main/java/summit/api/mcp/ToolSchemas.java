package summit.api.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.api.SearchParams;

/** What the tools take, as JSON Schema. */
final class ToolSchemas {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> TEXTS = Map.of("type", "array", "items", TEXT);

  private ToolSchemas() {}

  static Map<String, Object> search() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("query", Map.of("type", "string", "maxLength", SearchParams.LONGEST));
    for (String filter :
        List.of("lang", "type", "summit", "issuer", "country", "year", "document")) {
      properties.put(filter, TEXTS);
    }
    properties.put("from", Map.of("type", "string", "description", "YYYY-MM-DD"));
    properties.put("to", Map.of("type", "string", "description", "YYYY-MM-DD"));
    properties.put("cross", Map.of("type", "string", "enum", List.of("on", "off")));
    properties.put("group", Map.of("type", "string", "enum", List.of("document", "passage")));
    properties.put("page", Map.of("type", "integer", "minimum", 1));
    properties.put("size", Map.of("type", "integer", "minimum", 1, "maximum", 100));
    return object(properties, List.of("query"));
  }

  static Map<String, Object> document() {
    return object(Map.of("id", TEXT), List.of("id"));
  }

  static Map<String, Object> page() {
    return object(
        Map.of("document", TEXT, "page", Map.of("type", "integer", "minimum", 1), "query", TEXT),
        List.of("document", "page"));
  }

  static Map<String, Object> passage() {
    return object(Map.of("id", TEXT), List.of("id"));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
