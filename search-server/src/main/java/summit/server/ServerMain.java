package summit.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import summit.api.Messages;
import summit.language.Language;
import summit.settings.Settings;

/** The command line of this module. */
@Command(
    name = "summit",
    mixinStandardHelpOptions = true,
    versionProvider = ServerMain.Version.class)
public final class ServerMain {
  private static final String WORDS = "summit.server.cli";
  private static final String CLI = "/summit/server/cli";
  private static final String HELP = "help";

  /** Every command, as {@link #command} makes it. */
  private static final List<String> COMMANDS =
      List.of("serve", "search", "export", "watch", "mcp", "evaluate", "analyze", "config", HELP);

  /** Held, or the collector would take the setting with the logger. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"),
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("io.javalin"));

  @Option(names = "--lang", paramLabel = "TAG", description = "${bundle:summit.lang}")
  @SuppressWarnings("UnusedVariable") // read by language(), before the parser has words to speak
  private String lang = "";

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ServerMain.class.getPackage().getImplementationVersion();
      return new String[] {"summit " + (version == null ? "(not packaged)" : version)};
    }
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT%1$tz %4$s %5$s%6$s%n");
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    QUIET.getFirst().setLevel(Level.SEVERE);
    // what it logs when it fails to start reaches the reader as a sentence, without the stack
    QUIET.getLast().setLevel(Level.OFF);
    System.exit(
        run(
            arguments,
            writer(new FileOutputStream(FileDescriptor.out)),
            writer(new FileOutputStream(FileDescriptor.err))));
  }

  /** Data leaves in UTF-8, whatever the locale of the terminal. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Runs a command. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Set<Language> spoken = Messages.all(CLI).keySet();
    // people ask in the languages that they are spoken to in, and their dictionaries take as long
    // to load as the command line takes to be read
    Thread.ofPlatform().daemon().name("dictionaries").start(() -> spoken.forEach(Language::load));
    Language language = language(arguments, spoken);
    // picocli asks the default locale for its own words
    Locale.setDefault(Locale.Category.DISPLAY, language.locale());
    CommandLine line = line(arguments);
    line.setResourceBundle(ResourceBundle.getBundle(WORDS, language.locale()));
    Settings settings = Settings.ofProcess();
    line.setDefaultValueProvider(argument -> value(settings, argument));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(out).setErr(err);
    line.setExecutionExceptionHandler(new Failures(language));
    return line.execute(arguments);
  }

  /** Of the command that is called alone, for the parser takes long over each; all to help. */
  static CommandLine line(String... arguments) {
    CommandLine line = new CommandLine(new ServerMain());
    Optional<String> called = Stream.of(arguments).filter(COMMANDS::contains).findFirst();
    for (String name : COMMANDS) {
      if (called.isEmpty() || called.get().equals(HELP) || called.get().equals(name)) {
        line.addSubcommand(name, command(name));
      }
    }
    return line;
  }

  private static Object command(String name) {
    return switch (name) {
      case "serve" -> new ServeCommand();
      case "search" -> new SearchCommand();
      case "export" -> new ExportCommand();
      case "watch" -> new WatchCommand();
      case "mcp" -> new McpCommand();
      case "evaluate" -> new EvaluateCommand();
      case "analyze" -> new AnalyzeCommand();
      case "config" -> new ConfigCommand();
      case HELP -> new CommandLine.HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  static @Nullable String value(Settings settings, ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? settings.of(option.longestName()).orElse(null)
        : null;
  }

  /** The language of help and messages: {@code --lang} before the command, else the locale's. */
  private static Language language(String[] arguments, Set<Language> spoken) {
    Optional<String> asked = Optional.empty();
    for (int i = 0; i < arguments.length && arguments[i].startsWith("--lang"); i++) {
      asked =
          arguments[i].startsWith("--lang=")
              ? Optional.of(arguments[i].substring("--lang=".length()))
              : Optional.of(i + 1 < arguments.length ? arguments[i + 1] : "");
    }
    return asked
        .or(() -> Optional.ofNullable(System.getenv("SUMMIT_LANG")))
        .or(() -> Optional.of(Locale.getDefault().getLanguage()))
        .flatMap(Language::of)
        .filter(spoken::contains)
        .orElseGet(Language::fallback);
  }
}
