package summit.server;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.api.Messages;
import summit.settings.Setting;

/** {@code summit help config}: every setting, its variable and what it is for. */
@Command(name = "config", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ConfigCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** No mixin: it is asked for the language of messages alone. */
  private final ReaderOptions reader = new ReaderOptions();

  @Override
  public Integer call() {
    Messages words = reader.words();
    PrintWriter out = spec.commandLine().getOut();
    out.println(words.text("config.order"));
    out.println();
    for (Setting setting : Setting.values()) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-14s %-21s %s",
              setting.key(),
              setting.variable(),
              words.text("config." + setting.key())));
    }
    out.println();
    out.println(words.text("config.more"));
    out.flush();
    return 0;
  }
}
