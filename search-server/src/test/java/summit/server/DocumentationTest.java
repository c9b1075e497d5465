package summit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.settings.Setting;

/**
 * What the documents say is so: links, classes, commands, options, settings, parameters, examples.
 */
class DocumentationTest {
  private static final Path HOME =
      Path.of(Objects.requireNonNullElse(System.getenv("SUMMIT_HOME"), ".."));
  private static final Path DOCS = HOME.resolve("search-server/docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(\\.\\w+)?`");
  private static final Pattern BLOCK = Pattern.compile("```(?:sh)?\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w,]+)");
  private static final Pattern PROPERTY = Pattern.compile("-D(summit[\\w.]+)");

  /** Commands that only ask, of whatever index; the others are run with the launcher. */
  private static final Set<String> ASKING = Set.of("search", "export", "analyze");

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder :
        List.of(".", ".github", "corpus", "indexer", "search-server", "search-server/docs")) {
      try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("corpus", "indexer", "search-server")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    for (String target : all(LINK, Files.readString(document))) {
      if (!target.matches("[a-z]+:.*")) {
        assertThat(document.resolveSibling(target)).as(document.toString()).exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyClassNamedExists(Path document) throws IOException {
    String code = sources().stream().map(DocumentationTest::read).collect(Collectors.joining());
    for (String name : all(CLASS, Files.readString(document))) {
      assertThat(code)
          .as(document + " names " + name)
          .containsPattern("\\b(class|record|enum|interface) " + name + "\\b");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The options of every command of both modules, as their sources declare them. */
  private static Map<String, Set<String>> options() throws IOException {
    Map<String, Set<String>> options = new HashMap<>();
    for (Path source : sources()) {
      Matcher command = Pattern.compile("@Command\\(\\s*name = \"(\\w+)\"").matcher(read(source));
      if (source.getFileName().toString().endsWith("Command.java") && command.find()) {
        options.put(command.group(1), declared(source));
      }
    }
    Set<String> start = new TreeSet<>(Objects.requireNonNull(options.get("serve")));
    start.add("--offline");
    options.put("start", start);
    return options;
  }

  private static Set<String> declared(Path source) {
    Set<String> options = new TreeSet<>();
    String code = read(source);
    Pattern option = Pattern.compile("names = \"(--[a-z-]+)\"");
    options.addAll(all(option, code));
    for (String mixin : all(Pattern.compile("@Mixin (?:private )?(\\w+) "), code)) {
      options.addAll(declared(source.resolveSibling(mixin + ".java")));
    }
    return options;
  }

  private static Set<String> commands() throws IOException {
    Matcher list =
        Pattern.compile("\\n  (start \\| .*?)\\) ;;", Pattern.DOTALL)
            .matcher(Files.readString(HOME.resolve("summit")));
    assertThat(list.find()).isTrue();
    return Arrays.stream(list.group(1).split("[\\s|\\\\]+")).collect(Collectors.toSet());
  }

  private static List<List<String>> lines(Path document, String program) throws IOException {
    return all(BLOCK, Files.readString(document)).stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(program + " "))
        .map(line -> arguments(line.replaceFirst("\\s+#.*", "")))
        .toList();
  }

  private static List<String> arguments(String line) {
    return ARGUMENT.matcher(line).results().skip(1).map(DocumentationTest::argument).toList();
  }

  /** What a shell makes of it: quotes go. */
  private static String argument(MatchResult found) {
    int quoted = found.group(1) != null ? 1 : 2;
    return found.group(quoted) != null ? found.group(quoted) : found.group(3);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandLineCanBeTyped(Path document) throws IOException {
    Map<String, Set<String>> options = options();
    for (List<String> line : lines(document, "./summit")) {
      assertThat(commands())
          .as(document + ": " + line)
          .contains(line.getFirst().replaceAll("^(--)?help$", "start"));
      for (String argument : line.subList(1, line.size())) {
        if (argument.startsWith("--") && !argument.startsWith("--lang")) {
          assertThat(options.getOrDefault(line.getFirst(), Set.of()))
              .as(document + ": " + line)
              .contains(argument.replaceFirst("=.*", ""));
        }
      }
    }
  }

  @Test
  void theTableOfCommandsIsWhole() throws IOException {
    String text = Files.readString(DOCS.resolve("commands.md"));
    Set<String> named = new HashSet<>();
    for (String code : all(CODE, text)) {
      named.add(code.split(" ", 2)[0]);
    }
    assertThat(named).containsAll(commands().stream().filter(c -> !c.equals("config")).toList());
  }

  @Test
  void theTablesOfOptionsAreWholeAndTrue() throws IOException {
    Map<String, Set<String>> options = options();
    Set<String> everywhere = new HashSet<>();
    Map<String, Set<String>> told = new HashMap<>();
    for (String line : Files.readAllLines(DOCS.resolve("commands.md"))) {
      String[] cells = line.split("(?<!\\\\)\\|", -1);
      if (line.startsWith("|") && cells.length == 5) {
        for (String command : all(CODE, cells[1])) {
          told.computeIfAbsent(command, name -> new TreeSet<>())
              .addAll(OPTION.matcher(cells[2]).results().map(found -> found.group()).toList());
        }
      } else if (!line.startsWith("|")) {
        OPTION.matcher(line).results().forEach(found -> everywhere.add(found.group()));
      }
    }
    told.remove("start");
    told.forEach(
        (command, names) -> assertThat(options.get(command)).as(command).containsAll(names));
    options.remove("start");
    options.forEach(
        (command, names) -> {
          Set<String> untold = new TreeSet<>(names);
          untold.removeAll(told.getOrDefault(command, Set.of()));
          assertThat(everywhere).as("options of " + command).containsAll(untold);
        });
    assertThat(options.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
        .containsAll(
            everywhere.stream().filter(option -> !option.matches("--(lang|version)")).toList());
  }

  @Test
  void theTableOfSettingsIsWholeAndTrue() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String line : Files.readAllLines(DOCS.resolve("commands.md"))) {
      Matcher row = Pattern.compile("\\| `([a-z-]+)` \\| `(SUMMIT_[A-Z_]+)` \\|").matcher(line);
      if (row.matches()) {
        told.add(row.group(1) + " " + row.group(2));
      }
    }
    Set<String> known = new TreeSet<>();
    for (Setting setting : Setting.values()) {
      known.add(setting.key() + " " + setting.variable());
    }
    assertThat(told).isEqualTo(known);
  }

  @Test
  void theTablesOfTheApiAreWholeAndTrue() throws IOException {
    Description description = new Description();
    Set<String> paths = new TreeSet<>();
    Set<String> parameters = new TreeSet<>();
    String text = Files.readString(DOCS.resolve("api.md"));
    for (String line : text.substring(0, text.indexOf("\n## ")).lines().toList()) {
      if (line.startsWith("| `")) {
        for (String name : all(CODE, line.split("\\|", -1)[1])) {
          (name.startsWith("/") ? paths : parameters).add(name);
        }
      }
    }
    Set<String> known =
        description.paths().stream()
            .flatMap(path -> description.parameters(path).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(paths).isEqualTo(new TreeSet<>(description.paths()));
    assertThat(parameters).isEqualTo(known);
  }

  @Test
  void everyExampleRuns(@TempDir Path data) throws IOException {
    try (TestSite site = TestSite.start(data)) {
      for (Path document : documents()) {
        for (List<String> command : lines(document, "./summit")) {
          if (ASKING.contains(command.getFirst())) {
            run(data, command);
          }
        }
        for (List<String> request : lines(document, "curl")) {
          answered(site, request.getLast());
        }
      }
    }
  }

  @Test
  void thereAreExamplesInBothLanguages() throws IOException {
    for (String name : List.of("examples.md", "examples.ko.md")) {
      assertThat(lines(DOCS.resolve(name), "./summit")).hasSizeGreaterThan(4);
      assertThat(lines(DOCS.resolve(name), "curl")).hasSizeGreaterThan(4);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyTestAndPropertyNamedExists(Path document) throws IOException {
    String text = Files.readString(document);
    String code = sources().stream().map(DocumentationTest::read).collect(Collectors.joining());
    for (String names : all(TESTS, text)) {
      for (String name : names.split(",")) {
        assertThat(code).as(document + " names " + name).contains("class " + name + " ");
      }
    }
    for (String name : all(PROPERTY, text)) {
      assertThat(code).as(document + " names " + name).contains("\"" + name + "\"");
    }
  }

  @Test
  void everyFileThatPeopleEditIsExplained() throws IOException {
    String told = Files.readString(HOME.resolve("corpus/README.md"));
    try (Stream<Path> files = Files.list(HOME.resolve("corpus"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|tsv|txt)")).toList()) {
        String name = file.getFileName().toString();
        assertThat(told).containsAnyOf(name, name.replaceFirst("\\.\\w+\\.", ".*."));
      }
    }
  }

  private static void run(Path data, List<String> command) {
    List<String> all = new ArrayList<>(command);
    if (!command.getFirst().equals("analyze")) {
      all.add("--data=" + data);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ServerMain.run(
            all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));

    assertThat(code).as(command + " " + err).isZero();
    assertThat(out.toString().lines().count()).as(command.toString()).isGreaterThan(1);
  }

  private static void answered(TestSite site, String address) throws IOException {
    String path = address.replaceFirst("^http://127.0.0.1:8080", "");
    HttpResponse<String> response = site.get(escaped(path));

    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(response.body()).as(address).doesNotContain("\"hits\":[]");
  }

  /** A browser or a shell's curl sends letters as they are; the client of the test wants ASCII. */
  private static String escaped(String path) {
    return java.net.URI.create(path).toASCIIString();
  }
}
