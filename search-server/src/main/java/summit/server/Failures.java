package summit.server;

import io.javalin.util.JavalinBindException;
import java.nio.file.FileSystemException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import summit.api.Messages;
import summit.api.Problem;
import summit.api.ProblemException;
import summit.index.IndexUnusableException;
import summit.language.Language;

/** What ends a command early: a sentence on standard error, and the exit code that goes with it. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  /** Failed. */
  static final int FAILED = 1;

  /** Used in a way it can not be. */
  static final int USAGE = 2;

  /** Index missing, or of another schema. */
  static final int NO_INDEX = 4;

  /** No hits, where that was to be told. */
  static final int NO_HITS = 5;

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Messages words;
  private final Messages problems;

  Failures(Language language) {
    words = Messages.of("/summit/server/cli", language);
    problems = Messages.of("/summit/api/messages", language);
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult result) {
    if (e instanceof ProblemException problem) {
      return faults(line, problem.in(problems, ""));
    }
    if (e instanceof IndexUnusableException) {
      line.getErr().println(e.getMessage());
      return NO_INDEX;
    }
    if (e instanceof FileSystemException file) {
      line.getErr().println(words.text("no-file", file.getFile()));
      return FAILED;
    }
    if (e instanceof JavalinBindException || e instanceof IllegalArgumentException) {
      line.getErr().println(sentence(e, line));
      return e instanceof JavalinBindException ? FAILED : USAGE;
    }
    LOG.log(Level.SEVERE, words.text("failed", line.getCommandName()), e);
    return FAILED;
  }

  private static int faults(CommandLine line, Problem problem) {
    problem.errors().forEach(error -> line.getErr().println("--" + error.message()));
    return problem.status() == 400 ? USAGE : FAILED;
  }

  private String sentence(Exception e, CommandLine line) {
    if (e instanceof JavalinBindException) {
      int port = line.getCommandSpec().findOption("--port").getValue();
      return words.text("port-taken", String.valueOf(port), String.valueOf(port + 10));
    }
    return String.valueOf(e.getMessage());
  }
}
