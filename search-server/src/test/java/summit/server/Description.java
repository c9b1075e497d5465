package summit.server;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import summit.api.Json;
import summit.api.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API's description, and what of an answer it does not describe. Clients must bear new fields,
 * so the description leaves objects open; here they are closed, for what is new must be described.
 */
final class Description {
  private final JsonNode root;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Description() throws IOException {
    root = Json.MAPPER.readTree(OpenApi.description());
    close(root.at("/components/schemas"));
  }

  private static void close(JsonNode schema) {
    if (schema.isObject() && schema.path("properties").isObject()) {
      schema.asObject().put("additionalProperties", false);
    }
    schema.forEach(Description::close);
  }

  List<String> paths() {
    return root.get("paths").propertyNames().stream().toList();
  }

  private JsonNode operation(String path) {
    return root.get("paths").get(path).get("get");
  }

  /** Names of the query parameters of a path. */
  SortedSet<String> parameters(String path) {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode reference : operation(path).get("parameters")) {
      JsonNode parameter = root.at(reference.get("$ref").asString().substring(1));
      if (parameter.get("in").asString().equals("query")) {
        names.add(parameter.get("name").asString());
      }
    }
    return names;
  }

  /** What is wrong with an answer of a path; empty where the description covers it. */
  List<String> faults(String path, int status, String contentType, String body) {
    JsonNode answer = operation(path).get("responses").get(String.valueOf(status));
    if (answer == null) {
      return List.of(status + " is not described for " + path);
    }
    if (answer.has("$ref")) {
      answer = root.at(answer.get("$ref").asString().substring(1));
    }
    if (!answer.has("content")) {
      return body.isEmpty() ? List.of() : List.of(status + " has a body");
    }
    String type = contentType.replaceFirst(";.*", "");
    JsonNode content = answer.get("content").get(type);
    if (content == null) {
      content = answer.get("content").get("*/*");
    }
    if (content == null) {
      return List.of(type + " is not described for " + path + " " + status);
    }
    return type.matches(".*[/+]json") ? faults(content.get("schema"), body) : List.of();
  }

  private List<String> faults(JsonNode reference, String body) {
    Schema schema = schemas.computeIfAbsent(reference.toString(), r -> schema(reference));
    List<String> faults = new ArrayList<>();
    for (Error error : schema.validate(Json.MAPPER.readTree(body))) {
      faults.add(error.getInstanceLocation() + ": " + error.getMessage());
    }
    return faults;
  }

  private Schema schema(JsonNode reference) {
    ObjectNode whole = reference.deepCopy().asObject();
    whole.set("components", root.get("components"));
    return registry.getSchema(whole);
  }
}
