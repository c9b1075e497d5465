package summit.reindex;

import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.index.IndexDirectory;
import summit.index.Manifest;

/** {@code summit status}: what is indexed, from when, and what could not be read. */
@Command(name = "status", resourceBundle = "summit.reindex.messages")
final class StatusCommand implements Callable<Integer> {
  @Mixin DataOptions data = new DataOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ResourceBundle words = data.words();
    IndexDirectory index = data.index();
    String live = data.live();
    Manifest manifest = index.manifest(live);
    out.println(
        MessageFormat.format(
            words.getString("status.live"), manifest.generation(), manifest.builtAt()));
    out.println(
        MessageFormat.format(
            words.getString("status.counts"),
            manifest.documents(),
            manifest.pages(),
            manifest.passages().values().stream().mapToInt(Integer::intValue).sum()));
    manifest.passages().forEach((tag, count) -> out.println("  " + tag + "  " + count));
    if (manifest.problems().isEmpty()) {
      out.println(words.getString("status.whole"));
    } else {
      out.println(
          MessageFormat.format(words.getString("status.problems"), manifest.problems().size()));
      manifest
          .problems()
          .forEach(p -> out.println("  " + p.status() + "  " + p.cause() + "  " + p.message()));
    }
    out.println(words.getString("status.generations"));
    index.generations().forEach(name -> out.println((name.equals(live) ? "* " : "  ") + name));
    out.flush();
    return 0;
  }
}
