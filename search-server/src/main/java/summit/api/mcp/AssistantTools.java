package summit.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import summit.api.Answer;
import summit.api.Answers;
import summit.api.Citation;
import summit.api.Json;
import summit.api.Links;
import summit.api.LiveSearcher;
import summit.api.Messages;
import summit.api.Params;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.api.SearchParams;
import summit.index.IndexUnusableException;
import summit.passage.DocumentInfo;
import summit.search.Hit;
import summit.search.PassageSearcher;
import summit.search.SearchRequest;

/**
 * The tools: search, get_document, get_page, get_passage, cite. What they answer is what the HTTP
 * API answers, with addresses that leave the site, so that every statement can be cited.
 */
public final class AssistantTools {
  /** An assistant waits, and would take an empty answer for the truth. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Logger LOG = Logger.getLogger(AssistantTools.class.getName());

  private final LiveSearcher live;
  private final SearchParams parameters;
  private final Answers answers;
  private final Messages words;

  /** Tools over a searcher; {@code answers} give labels and addresses. */
  public AssistantTools(
      LiveSearcher live, SearchParams parameters, Answers answers, Messages words) {
    this.live = live;
    this.parameters = parameters;
    this.answers = answers;
    this.words = words;
  }

  /** A tool's answer in the making. */
  private interface Answering {
    Object answer(PassageSearcher searcher, Map<String, Object> arguments) throws IOException;
  }

  /** The descriptions of all tools. */
  public List<Tool> tools() {
    return List.of(
        tool("search", ToolSchemas.search()),
        tool("get_document", ToolSchemas.document()),
        tool("get_page", ToolSchemas.page()),
        tool("get_passage", ToolSchemas.passage()),
        tool("cite", ToolSchemas.passage()));
  }

  private Tool tool(String name, Map<String, Object> schema) {
    String title = words.text("tool." + name + ".title");
    return Tool.builder(name, schema)
        .title(title)
        .description(words.text("tool." + name))
        .annotations(new ToolAnnotations(title, true, false, true, false, false))
        .build();
  }

  /** Answers a call of a tool. */
  public CallToolResult call(CallToolRequest request) {
    Map<String, Object> arguments = request.arguments() == null ? Map.of() : request.arguments();
    return switch (request.name()) {
      case "search" -> answer(this::search, arguments);
      case "get_document" -> answer(this::document, arguments);
      case "get_page" -> answer(this::page, arguments);
      case "get_passage" -> answer(this::passage, arguments);
      case "cite" -> answer(this::cite, arguments);
      default -> failure(words.text("tool.unknown", request.name()));
    };
  }

  private CallToolResult answer(Answering answering, Map<String, Object> arguments) {
    try {
      String text = Json.MAPPER.writeValueAsString(answering.answer(live.get(), arguments));
      return CallToolResult.builder().addTextContent(text).isError(false).build();
    } catch (ProblemException e) {
      Problem problem = e.in(words, "");
      return failure(
          problem.detail()
              + problem.errors().stream()
                  .map(error -> "\n" + error.message())
                  .reduce("", String::concat));
    } catch (IndexUnusableException e) {
      return failure(words.text("problem.no-index.detail", String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "a tool failed", e);
      return failure(words.text("problem.internal"));
    }
  }

  private static CallToolResult failure(String sentence) {
    return CallToolResult.builder().addTextContent(sentence).isError(true).build();
  }

  private Object search(PassageSearcher searcher, Map<String, Object> arguments)
      throws IOException {
    Map<String, List<String>> given = new LinkedHashMap<>();
    arguments.forEach((name, value) -> given.put(name.equals("query") ? "q" : name, all(value)));
    Params params = new Params(given);
    SearchRequest request = parameters.search(params);
    params.check();
    Answer.Search found =
        answers.search(
            searcher.search(request, PATIENCE),
            request.page(),
            request.size(),
            Links.Marks.of(request));
    List<Found> hits = new ArrayList<>();
    found.hits().forEach(hit -> hit.passages().forEach(p -> hits.add(found(hit, p))));
    return new FoundList(found.query(), found.total(), hits, found.index());
  }

  private static List<String> all(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  /** A passage as an assistant needs it. */
  record Found(
      String passage,
      String document,
      String title,
      String language,
      String date,
      int page,
      String pageLabel,
      String heading,
      String snippet,
      double score,
      String url) {}

  /** What a search found. */
  record FoundList(
      Answer.Query query, Answer.Total total, List<Found> passages, Answer.Index index) {}

  private Found found(Answer.Hit hit, Answer.Passage passage) {
    Answer.Place place = passage.place();
    return new Found(
        place.id(),
        hit.document().id(),
        hit.document().title(),
        place.language(),
        hit.document().catalogued().date(),
        place.page(),
        place.pageLabel(),
        place.heading(),
        passage.snippet().text(),
        passage.score(),
        answers.links().absolute(passage.url()));
  }

  private Object document(PassageSearcher searcher, Map<String, Object> arguments)
      throws IOException {
    DocumentInfo info =
        searcher.document(text(arguments, "id")).orElseThrow(AssistantTools::missing);
    return answers.documents().detail(info, searcher.versions(info), words, index(searcher));
  }

  private Object page(PassageSearcher searcher, Map<String, Object> arguments) throws IOException {
    int page = Integer.parseInt(text(arguments, "page").replaceFirst("\\.0$", ""));
    String query = text(arguments, "query");
    return searcher
        .page(text(arguments, "document"), page, query, true, Set.of())
        .map(
            view ->
                answers
                    .documents()
                    .page(view, List.of(), new Links.Marks(query, true, Set.of()), index(searcher)))
        .orElseThrow(AssistantTools::missing);
  }

  private Object passage(PassageSearcher searcher, Map<String, Object> arguments)
      throws IOException {
    Hit hit = hit(searcher, arguments);
    return answers.passage(hit, Links.Marks.NONE, citation(hit), index(searcher));
  }

  private Object cite(PassageSearcher searcher, Map<String, Object> arguments) throws IOException {
    return citation(hit(searcher, arguments)).data();
  }

  private static Hit hit(PassageSearcher searcher, Map<String, Object> arguments)
      throws IOException {
    return searcher.passage(text(arguments, "id"), "").orElseThrow(AssistantTools::missing);
  }

  private Citation citation(Hit hit) {
    return answers.citation(hit.document(), Optional.of(hit.passages().getFirst().passage()));
  }

  private static ProblemException missing() {
    return new ProblemException(Problem.Kind.NOT_FOUND);
  }

  private static Answer.Index index(PassageSearcher searcher) {
    return Answer.Index.of(searcher.manifest());
  }

  private static String text(Map<String, Object> arguments, String name) {
    Object value = arguments.get(name);
    return value == null ? "" : String.valueOf(value);
  }
}
