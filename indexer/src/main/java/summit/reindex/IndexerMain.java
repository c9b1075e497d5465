package summit.reindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import summit.brief.BriefsCommand;
import summit.catalogue.CorpusException;
import summit.extract.Cause;
import summit.fetch.FetchCommand;
import summit.index.IndexUnusableException;
import summit.reindex.IndexLock.IndexLockedException;
import summit.settings.Settings;

/** The indexer's half of the command line. */
@Command(
    name = "summit",
    resourceBundle = "summit.reindex.messages",
    subcommands = {
      FetchCommand.class,
      IndexCommand.class,
      StatusCommand.class,
      CheckCommand.class,
      RollbackCommand.class,
      BriefsCommand.class
    })
public final class IndexerMain {
  private static final int FAILED = 1;
  private static final int UNUSABLE = 4;

  private IndexerMain() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) throws IOException {
    try (InputStream settings = IndexerMain.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    Settings settings = Settings.ofProcess();
    CommandLine line =
        new CommandLine(new IndexerMain())
            .setDefaultValueProvider(
                argument ->
                    argument instanceof OptionSpec option
                        ? settings.of(option.longestName()).orElse(null)
                        : null);
    for (CommandLine command : line.getSubcommands().values()) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(IndexerMain::explain);
  }

  /** A sentence for what people can mend; the whole trace for what only we can. */
  private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof IndexUnusableException || failure instanceof IndexLockedException) {
      err.println("summit: " + failure.getMessage());
      return UNUSABLE;
    }
    if (failure instanceof NoSuchFileException || failure instanceof AccessDeniedException) {
      Cause cause = failure instanceof NoSuchFileException ? Cause.MISSING : Cause.ACCESS;
      String language = Locale.getDefault().toLanguageTag();
      err.println("summit: " + failure.getMessage() + ": " + cause.sentence(language));
    } else if (failure instanceof CorpusException || failure instanceof IOException) {
      err.println("summit: " + failure.getMessage());
    } else {
      failure.printStackTrace(err);
    }
    return FAILED;
  }
}
