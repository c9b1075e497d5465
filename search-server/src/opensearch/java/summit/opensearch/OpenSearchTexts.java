package summit.opensearch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.Json;
import summit.evaluate.PageKey;
import summit.evaluate.Run;
import summit.evaluate.Topic;
import summit.language.Language;
import tools.jackson.databind.JsonNode;

/**
 * The texts of our index as OpenSearch would search them out of the box: once through {@code nori}
 * and once through {@code english}, asked with {@code multi_match} over both.
 */
final class OpenSearchTexts {
  private static final int DEPTH = 100;
  private static final String INDEX = "/texts";
  private static final String MAPPING =
      """
      {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
       "mappings": {"properties": {
         "file": {"type": "keyword"}, "page": {"type": "integer"}, "language": {"type": "keyword"},
         "text": {"type": "text", "analyzer": "nori",
           "fields": {"english": {"type": "text", "analyzer": "english"}}}}}}
      """;

  private final OpenSearchNode node;

  /** A page, or a passage of one. */
  record Text(String file, int page, String language, String text) {}

  /** Makes the index anew and loads texts into it. */
  OpenSearchTexts(OpenSearchNode node, List<Text> texts) throws IOException, InterruptedException {
    this.node = node;
    node.send("DELETE", INDEX + "?ignore_unavailable=true", "");
    node.send("PUT", INDEX, MAPPING);
    StringBuilder lines = new StringBuilder();
    for (Text text : texts) {
      lines.append("{\"index\": {}}\n").append(Json.MAPPER.writeValueAsString(text)).append('\n');
    }
    JsonNode loaded = node.send("POST", INDEX + "/_bulk?refresh=true", lines.toString());
    if (loaded.get("errors").asBoolean()) {
      throw new IOException(loaded.toString());
    }
  }

  /** Number of texts that can be found. */
  int count() throws IOException, InterruptedException {
    return node.send("GET", INDEX + "/_count", "").get("count").asInt();
  }

  /**
   * Asks every topic in each language that it has a query in.
   *
   * @param type of the {@code multi_match}: {@code best_fields} is OpenSearch's default
   * @param among language of the texts that may answer a topic, by its id; all may where none is
   *     given
   */
  Run run(Iterable<Topic> topics, String type, Map<String, Language> among)
      throws IOException, InterruptedException {
    Map<Run.Asked, List<Run.Ranked>> answers = new LinkedHashMap<>();
    for (Topic topic : topics) {
      Optional<Language> language = Optional.ofNullable(among.get(topic.id()));
      for (Map.Entry<Language, String> query : topic.queries().entrySet()) {
        answers.put(
            new Run.Asked(topic.id(), query.getKey()), ask(query.getValue(), type, language));
      }
    }
    return new Run(answers);
  }

  /** The distinct pages of the first texts, each where its best text stands. */
  private List<Run.Ranked> ask(String query, String type, Optional<Language> among)
      throws IOException, InterruptedException {
    Map<String, ?> match =
        Map.of(
            "multi_match",
            Map.of("query", query, "type", type, "fields", List.of("text", "text.english")));
    List<?> filter =
        among.map(found -> Map.of("term", Map.of("language", found.tag()))).stream().toList();
    Map<String, ?> body =
        Map.of(
            "size",
            DEPTH,
            "_source",
            List.of("file", "page"),
            "query",
            Map.of("bool", Map.of("must", match, "filter", filter)));
    JsonNode answer = node.send("POST", INDEX + "/_search", Json.MAPPER.writeValueAsString(body));
    Map<PageKey, Run.Ranked> pages = new LinkedHashMap<>();
    for (JsonNode hit : answer.get("hits").get("hits")) {
      JsonNode source = hit.get("_source");
      PageKey key = new PageKey(source.get("file").asString(), source.get("page").asInt());
      pages.putIfAbsent(key, new Run.Ranked(key, hit.get("_score").asDouble()));
    }
    return List.copyOf(pages.values());
  }
}
